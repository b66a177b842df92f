/** The card: one comment's advice, in a frame on the page. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Priority } from '../core/rules/action';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { GuidancePane } from '../ui/guidance-pane';
import type { Loaded } from '../ui/guidance-port';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { Lost } from '../ui/lost';
import { Mark } from '../ui/mark';
import { PressGuardContext } from '../ui/press';
import { StatePage } from '../ui/state-page';
import { toneOf } from '../ui/tone';
import type { Acts } from '../ui/use-acts';
import type { CardPort } from './port';
import { type FrameSight, useFrameGuard } from './use-frame-guard';

export interface CardProps extends FrameSight {
  readonly port: CardPort;
}

export function Card(props: CardProps) {
  const { port } = props;
  const words = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const acts = useRef<Acts | null>(null);
  const frame = useRef<HTMLElement>(null);

  const load = useCallback(() => {
    void port.load().then(setLoaded);
  }, [port]);
  useEffect(load, [load]);
  const guard = useFrameGuard({ ...props, close: port.close, early: () => acts.current?.say('wait') });
  const ready = loaded?.state === 'ready';
  useEffect(() => {
    if (!ready) return;
    const find = (selector: string) => frame.current?.querySelector<HTMLElement>(selector);
    // What to do; where all is done, or only a last resort is left, the way out.
    const first = find('.button-first') ?? find('[data-part=close]');
    // It must stay the first thing in view.
    first?.focus({ preventScroll: true });
  }, [ready]);

  const priority = loaded?.state === 'ready' ? loaded.guidance.verdict.priority : null;
  return (
    <main class="card" ref={frame}>
      <header class="card-head">
        <Mark size={22} />
        {priority === null ? (
          <span class="card-name">{words.common.name}</span>
        ) : (
          <Chip tone={toneOf(priority)}>{labels(words).classes[priority as Priority]}</Chip>
        )}
        <Button look="quiet" small label={words.card.close} onPress={port.close} part="close">
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      <PressGuardContext.Provider value={guard}>
        {loaded === null ? (
          <StatePage title={words.common.loading} waiting />
        ) : loaded.state === 'ready' ? (
          <GuidancePane
            // A corrected reading is another advice: the pane starts again from it.
            key={`${loaded.guidance.key} ${loaded.guidance.basis.corrections}`}
            guidance={loaded.guidance}
            port={{ act: port.act, reload: load }}
            propose={port.propose}
            find={port.find}
            onEscalation={port.openEscalation}
            actsRef={acts}
          />
        ) : (
          <Lost state={loaded.state} retry={load} />
        )}
      </PressGuardContext.Provider>
    </main>
  );
}
