/** A part that opens on request; the browser's own `details`, so that keyboard and search just work. */
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  readonly title: string;
  /** Said beside the title, such as a count. */
  readonly aside?: string;
  readonly open?: boolean;
  readonly part?: string;
  readonly children: ComponentChildren;
}

export function Fold(props: FoldProps) {
  return (
    <details class="fold" open={props.open} data-part={props.part}>
      <summary>
        <span class="fold-title">{props.title}</span>
        {props.aside ? <span class="fold-aside">{props.aside}</span> : null}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
