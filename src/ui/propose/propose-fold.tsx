/** The form behind a fold: asked for only once somebody opens it. */
import { useState } from 'preact/hooks';
import { useWords } from '../language';
import type { ProposePort } from './port';
import { ProposeForm } from './propose-form';
import type { Preset } from './typed';

export interface ProposeFoldProps {
  readonly port: ProposePort;
  readonly preset: Preset;
  /** Whether the user's own proposals stand on the same screen. */
  readonly mineBelow?: boolean;
}

export function ProposeFold(props: ProposeFoldProps) {
  const { proposals: words } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="fold"
      data-part="propose-fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <span class="fold-title">{words.title}</span>
      </summary>
      <div class="fold-body">
        <p class="soft small">{props.mineBelow ? words.introMine : words.intro}</p>
        {opened ? <ProposeForm port={props.port} preset={props.preset} /> : null}
      </div>
    </details>
  );
}
