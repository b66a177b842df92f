/** The guard's frame: what the charter says before a comment is taken away, and what the CM chooses. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GuardChoice } from '../messages/basics';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Lost } from '../ui/lost';
import { Mark } from '../ui/mark';
import { Notice } from '../ui/notice';
import { PressGuardContext } from '../ui/press';
import { StatePage } from '../ui/state-page';
import { type Choice, GuardChoices } from './guard-choices';
import type { GuardPort, LoadedGuard } from './guard-port';
import { GuardSays } from './guard-says';
import { Told } from './guard-told';
import { usePartKeys } from './part-keys';
import { type FrameSight, useFrameGuard } from './use-frame-guard';

export interface GuardProps extends FrameSight {
  readonly port: GuardPort;
}

type Said = 'wait' | 'not_noted' | 'no_answer' | null;

export function Guard(props: GuardProps) {
  const { port } = props;
  const words = useWords();
  const { guard } = words;
  const [loaded, setLoaded] = useState<LoadedGuard | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const [chosen, setChosen] = useState<GuardChoice | null>(null);
  const [escalated, setEscalated] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  usePartKeys(frame);

  const load = useCallback(() => {
    void port.load().then(setLoaded);
  }, [port]);
  useEffect(load, [load]);
  const mayPress = useFrameGuard({ ...props, close: port.close, early: () => setSaid('wait') });
  const ready = loaded?.state === 'ready';
  useEffect(() => {
    if (ready) frame.current?.querySelector<HTMLElement>('.button-first')?.focus({ preventScroll: true });
  }, [ready]);

  const letGo = async (choice: GuardChoice) => {
    if (await port.choose(choice)) setChosen(choice);
    else setSaid('no_answer');
  };
  const choose = async (one: Choice) => {
    setBusy(true);
    const noted = await note(port, one, setEscalated);
    if (noted) await letGo(one.choice);
    else setSaid('not_noted');
    setBusy(false);
  };

  if (loaded?.state === 'ready' && chosen !== null) {
    const { openEscalation } = port;
    return (
      <Told
        control={loaded.view.control}
        choice={chosen}
        onEscalation={openEscalation && escalated !== null ? () => openEscalation(escalated) : null}
        onClose={port.close}
      />
    );
  }
  return (
    <main class="card" ref={frame} data-part="guard">
      <header class="card-head">
        <Mark size={22} />
        <span class="card-name">
          {loaded?.state === 'ready' ? guard.title[loaded.view.control] : words.common.name}
        </span>
        <Button look="quiet" small label={guard.close} onPress={port.close} part="close">
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      <PressGuardContext.Provider value={mayPress}>
        {loaded === null ? (
          <StatePage title={words.common.loading} waiting />
        ) : loaded.state === 'ready' ? (
          <section class="pane">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the frame is scrolled by keyboard too */}
            <section class="pane-body guard-body" aria-label={guard.charterSays} tabIndex={0}>
              <div role="status" data-part="status">
                {said === null ? null : (
                  <Notice tone={said === 'wait' ? 'plain' : 'care'}>
                    {said === 'not_noted' ? guard.notNoted : words.outcomes[said]}
                    {said === 'not_noted' ? (
                      <div class="row">
                        <Button small part="without-note" onPress={() => void letGo('go_on')}>
                          {guard.withoutNote}
                        </Button>
                      </div>
                    ) : null}
                  </Notice>
                )}
              </div>
              <GuardSays view={loaded.view} />
            </section>
            <GuardChoices view={loaded.view} busy={busy} onChoose={(one) => void choose(one)} />
          </section>
        ) : (
          <Lost state={loaded.state} retry={load} />
        )}
      </PressGuardContext.Provider>
    </main>
  );
}

/** Writes what was chosen; true once it is kept. Turned away from deleting, the act itself follows. */
async function note(port: GuardPort, one: Choice, onEscalated: (decision: string) => void): Promise<boolean> {
  if (one.choice === 'go_on')
    return (await port.act({ do: 'remove', reason: one.reason })).outcome === 'done';
  const averted = await port.act({ do: 'avert' });
  if (averted.outcome !== 'done') return false;
  if (one.choice === 'answer') return true;
  const { outcome, decision } = await port.act({ do: one.choice });
  if (outcome === 'done' && one.choice === 'escalate' && decision !== null) onEscalated(decision.id);
  return outcome === 'done';
}
