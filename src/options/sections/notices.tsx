/** Reports, with the room that the popup lacks: the dossiers that are kept, and the report of one of them. */
import { useEffect, useState } from 'preact/hooks';
import type { DossierLine } from '../../messages/dossier';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { day } from '../../ui/formats';
import { labels } from '../../ui/labels';
import { useLanguage, useWords } from '../../ui/language';
import { NoticePane } from '../../ui/notice/notice-pane';
import { noticePort } from '../../ui/notice/notice-port';

const port = noticePort({
  load: (dossier) => send('notice.load', { dossier }),
  keep: (person) => send('notice.person', { person }),
  close: (dossier, reference) => send('notice.reported', { dossier, reference }),
  reopen: (decision) => send('decisions.undo', { id: decision }),
});

export function NoticesSection() {
  const { notice: words, options, common } = useWords();
  const [lines, setLines] = useState<readonly DossierLine[] | null>(null);
  const [silent, setSilent] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    send('dossier.list', {}).then(
      ({ dossiers }) => setLines(dossiers),
      () => setSilent(true),
    );
  }, []);
  if (chosen !== null) {
    return (
      <div class="stack">
        <div class="row">
          <Button small look="quiet" part="notices-back" onPress={() => setChosen(null)}>
            <span aria-hidden="true">‹</span> {common.back}
          </Button>
        </div>
        <div class="sheet notice-sheet">
          <NoticePane port={port} dossier={chosen} />
        </div>
      </div>
    );
  }
  return (
    <div class="stack" data-part="notices">
      <p class="soft">{words.intro}</p>
      <h2>{words.list}</h2>
      {silent ? <p role="alert">{options.outcomes.unreachable}</p> : null}
      {lines?.length === 0 ? <p class="soft">{words.none}</p> : null}
      {lines?.map((line) => (
        <Line key={line.id} line={line} onOpen={() => setChosen(line.id)} />
      ))}
    </div>
  );
}

function Line({ line, onOpen }: { line: DossierLine; onOpen: () => void }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <article class="sheet stack" data-part="dossier">
      <h3>{labels(words).actions[line.action]}</h3>
      <p class="whole-line">
        <bdi>{line.excerpt || words.popup.noText}</bdi>
      </p>
      <p class="soft small">{words.dossier.keptUntil(day(language, line.until.slice(0, 10)))}</p>
      <div class="row">
        <Button small part="notice-open" onPress={onOpen}>
          {words.notice.open}
        </Button>
      </div>
    </article>
  );
}
