/** The toolbar popup: the page's queue in the charter's order, or the guidance of one of its comments. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { useOwn } from '../ui/propose/use-own';
import { StatePage } from '../ui/state-page';
import { Asleep } from './asleep';
import { Comment } from './comment';
import { Dossiers } from './dossiers';
import { Elsewhere } from './elsewhere';
import { Escalation } from './escalation';
import { FollowUp } from './follow-up';
import { Footer } from './footer';
import { Header } from './header';
import { PageQueue } from './page-queue';
import type { PopupPort } from './port';
import { ProposalNews } from './proposal-news';
import { Proposals } from './proposals';
import { Reminders } from './reminders';
import { Report } from './report';
import { Scratch } from './scratch';
import { type PopupState, usePopup } from './use-popup';

export function Popup(props: { port: PopupPort }) {
  const { port } = props;
  const state = usePopup(port);
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const [escalation, setEscalation] = useState<string | null>(null);
  const [reporting, setReporting] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Coming back, the reader is where they were in the list.
    if (left === null) return;
    for (const line of root.current?.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
      if (line.dataset.key === left) line.focus();
    }
  }, [left]);

  const { place } = state;
  const practice = place?.state === 'page' && place.page.network === 'practice';
  const own = useOwn(port.proposals, practice);
  const page = place?.state === 'page' ? place : null;
  if (writing && place !== null) {
    return (
      <Scratch
        port={port}
        against={page && chosen !== null ? { tabId: page.tabId, key: chosen } : null}
        brand={page?.page.brand ?? null}
        onBack={() => setWriting(false)}
      />
    );
  }
  if (escalation !== null) {
    return (
      <Escalation
        decision={escalation}
        port={port.escalations}
        onBack={() => {
          setEscalation(null);
          state.refresh();
        }}
      />
    );
  }
  if (reporting !== null) {
    return <Report dossier={reporting} port={port.notices} onBack={() => setReporting(null)} />;
  }
  if (chosen !== null && place?.state === 'page') {
    return (
      <Comment
        onReport={setReporting}
        onEscalation={setEscalation}
        tabId={place.tabId}
        commentKey={chosen}
        port={port}
        onWrite={() => setWriting(true)}
        onBack={() => {
          setChosen(null);
          setLeft(chosen);
          state.refresh();
        }}
      />
    );
  }
  const pause = (on: boolean) => void port.pause(on).then(state.refresh, state.refresh);
  const options = () => void port.openOptions();
  return (
    <main class="popup" ref={root}>
      <Header overview={state.overview} />
      <div class="popup-body">
        <Reminders
          clocks={state.clocks.clocks}
          onSeen={() => void port.clocks.remind('seen').then(state.refresh)}
          onLater={() => void port.clocks.remind('later').then(state.refresh)}
        />
        <ProposalNews own={own} />
        <Body state={state} port={port} onOpen={setChosen} onPause={pause} onOptions={options} />
        <FollowUp
          follow={state.follow}
          escalations={port.escalations}
          clocks={state.clocks}
          clockPort={port.clocks}
          onChange={state.refresh}
          onEscalation={setEscalation}
          onClose={(decision) => port.close(decision).finally(state.refresh)}
          onUndo={(decision) => void port.undo(decision).then(state.refresh, state.refresh)}
        />
        <Dossiers
          port={port.dossiers}
          practice={practice}
          tabId={page?.tabId ?? null}
          onReport={setReporting}
        />
        <Proposals port={port.proposals} own={own} practice={practice} />
      </div>
      <Footer
        overview={state.overview}
        practiceAddress={port.practiceAddress}
        onPause={pause}
        onOptions={options}
        onWrite={() => setWriting(true)}
        blur={port.blur}
      />
    </main>
  );
}

interface BodyProps {
  readonly state: PopupState;
  readonly port: PopupPort;
  readonly onOpen: (key: string) => void;
  readonly onPause: (on: boolean) => void;
  readonly onOptions: () => void;
}

function Body({ state, port, onOpen, onPause, onOptions }: BodyProps) {
  const { popup, common } = useWords();
  const { place, silent, refresh } = state;
  if (place === null) return <StatePage title={common.loading} waiting />;
  if (silent) {
    return (
      <StatePage title={popup.noAnswer} text={popup.noAnswerText}>
        <Button onPress={refresh}>{common.retry}</Button>
      </StatePage>
    );
  }
  if (place.state !== 'page') return <Elsewhere place={place} port={port} onChange={refresh} />;
  const watch = (on: boolean) => void port.watch(place.tabId, on).then(refresh, refresh);
  if (!place.page.awake) {
    return (
      <Asleep
        page={place.page}
        onWatch={() => watch(true)}
        onResume={() => onPause(false)}
        onOptions={onOptions}
      />
    );
  }
  return <PageQueue page={place.page} onOpen={({ key }) => onOpen(key)} onUnwatch={() => watch(false)} />;
}
