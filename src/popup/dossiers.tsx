/** Dossiers that wait to be saved. What leaves the machine leaves from here, by the user's own hand. */
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../core/dossier/dossier';
import { renderDossier } from '../core/dossier/html';
import { mailto } from '../core/escalation/mailto';
import { dossierWords } from '../i18n/dossier-words';
import type { DossierLine } from '../messages/dossier';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy';
import { Fold } from '../ui/fold';
import { day } from '../ui/formats';
import { labels } from '../ui/labels';
import { useLanguage, useWords } from '../ui/language';
import type { DossierPort } from './dossier-port';
import { dossierText } from './dossier-text';
import { saveFile } from './save-file';

export interface DossiersProps {
  readonly port: DossierPort;
  readonly practice: boolean;
  /** Opens the report of a dossier. */
  readonly onReport: (dossier: string) => void;
}

export function Dossiers({ port, practice, onReport }: DossiersProps) {
  const { dossier: words } = useWords();
  const [lines, setLines] = useState<readonly DossierLine[]>([]);
  const refresh = () => void port.list(practice).then(setLines);
  useEffect(refresh, [port, practice]);
  if (lines.length === 0) return null;
  return (
    <Fold title={words.fold} aside={String(lines.length)} part="dossiers">
      <p class="small soft">{words.hint}</p>
      {lines.map((line) => (
        <Line key={line.id} line={line} port={port} onChange={refresh} onReport={() => onReport(line.id)} />
      ))}
    </Fold>
  );
}

interface LineProps {
  readonly line: DossierLine;
  readonly port: DossierPort;
  readonly onChange: () => void;
  readonly onReport: () => void;
}

function Line(props: LineProps) {
  const { line, port } = props;
  const words = useWords();
  const { dossier: said, common, popup } = words;
  const language = useLanguage();
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    void port.load(line.id).then(setDossier);
  }, [port, line.id]);
  const text = dossier ? dossierText(words, language, dossier) : null;
  return (
    <article class="escalation" data-part="dossier">
      <h2>{labels(words).actions[line.action]}</h2>
      <p class="soft small whole-line">
        <bdi>{line.excerpt || popup.noText}</bdi>
      </p>
      <p class="soft small">{said.keptUntil(day(language, line.until.slice(0, 10)))}</p>
      {dossier && text ? (
        <div class="row">
          <Button
            small
            look="first"
            part="save-dossier"
            onPress={() =>
              saveFile(`${text.file}.html`, 'text/html', renderDossier(dossier, dossierWords(dossier.lang)))
            }
          >
            {said.save}
          </Button>
          <Button
            small
            part="save-data"
            onPress={() =>
              saveFile(`${text.file}.json`, 'application/json', JSON.stringify(dossier, null, 2))
            }
          >
            {said.saveData}
          </Button>
          <Button small part="report" onPress={props.onReport}>
            {words.notice.open}
          </Button>
          <Button small onPress={() => void copyText(text.lines.join('\n')).then(setCopied)}>
            {copied ? common.copied : common.copy}
          </Button>
          <a
            class="button button-small"
            href={mailto(text.subject, text.lines.join(' '))}
            target="_blank"
            rel="noreferrer"
          >
            {popup.mail}
          </a>
          <Button small look="quiet" onPress={() => void port.drop(line.id).then(props.onChange)}>
            {said.drop}
          </Button>
        </div>
      ) : null}
      <p class="small" role="status">
        {copied === false ? words.outcomes.copy_failed : null}
      </p>
    </article>
  );
}
