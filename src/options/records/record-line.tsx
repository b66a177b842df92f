/** One record: its name, what is said beside it, and its form once it is opened. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';

export interface RecordLineProps {
  readonly id: string;
  readonly title: string;
  readonly aside?: ComponentChildren;
  /** Something is typed in it that is not saved. */
  readonly drafted: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

export function RecordLine(props: RecordLineProps) {
  const { editor: t } = useWords();
  const name = useId();
  const { open, title } = props;
  const caption = open ? t.close : t.edit;
  return (
    <li class={open ? 'sheet record record-open' : 'record'} data-record={props.id}>
      <div class="record-head">
        <span class="record-title" id={name}>
          {title}
        </span>
        {props.aside ? <span class="soft small record-aside">{props.aside}</span> : null}
        {props.drafted ? <Chip tone="care">{t.typing}</Chip> : null}
        <Button
          small
          look="quiet"
          part="open"
          expanded={open}
          label={`${caption} (${title})`}
          onPress={props.onOpen}
        >
          {caption}
        </Button>
      </div>
      {open ? (
        <section class="stack record-body" aria-labelledby={name}>
          {props.children}
        </section>
      ) : null}
    </li>
  );
}
