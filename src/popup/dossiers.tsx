/** Dossiers that wait to be saved. What leaves the machine leaves from here, by the user's own hand. */
import { useEffect, useState } from 'preact/hooks';
import { renderDossier } from '../core/dossier/html';
import { type DossierFile, type PictureOutcome, plainOf } from '../core/dossier/picture';
import { mailto } from '../core/escalation/mailto';
import { dossierWords } from '../i18n/dossier-words';
import type { DossierLine } from '../messages/dossier';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy';
import { Fold } from '../ui/fold';
import { day } from '../ui/formats';
import { labels } from '../ui/labels';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { DossierPicture } from './dossier-picture';
import type { DossierPort } from './dossier-port';
import { dossierText } from './dossier-text';
import { saveFile } from './save-file';

export interface DossiersProps {
  readonly port: DossierPort;
  readonly practice: boolean;
  /** The page in front; null where Relais reads none there. */
  readonly tabId: number | null;
  /** Opens the report of a dossier. */
  readonly onReport: (dossier: string) => void;
}

export function Dossiers({ port, practice, tabId, onReport }: DossiersProps) {
  const { dossier: words } = useWords();
  const [lines, setLines] = useState<readonly DossierLine[]>([]);
  const [news, setNews] = useState<PictureOutcome | null>(null);
  const refresh = () =>
    void port.list(practice).then((found) => {
      setLines(found.dossiers);
      setNews(found.news);
    });
  useEffect(refresh, [port, practice]);
  const said = news === null ? null : <Notice role="status">{words.pictureOutcomes[news]}</Notice>;
  if (lines.length === 0) return said;
  return (
    <>
      {said}
      <Fold title={words.fold} aside={String(lines.length)} open={news !== null} part="dossiers">
        <p class="small soft">{words.hint}</p>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            port={port}
            tabId={tabId}
            onChange={refresh}
            onReport={() => onReport(line.id)}
          />
        ))}
      </Fold>
    </>
  );
}

interface LineProps {
  readonly line: DossierLine;
  readonly port: DossierPort;
  readonly tabId: number | null;
  readonly onChange: () => void;
  readonly onReport: () => void;
}

function Line(props: LineProps) {
  const { line, port, tabId } = props;
  const words = useWords();
  const { dossier: said, common, popup } = words;
  const language = useLanguage();
  const [dossier, setDossier] = useState<DossierFile | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const load = () => void port.load(line.id).then(setDossier);
  useEffect(load, [port, line.id]);
  const changed = () => {
    load();
    props.onChange();
  };
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
              saveFile(
                `${text.file}.html`,
                'text/html',
                renderDossier(dossier, dossierWords(plainOf(dossier).lang)),
              )
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
      {dossier ? <DossierPicture file={dossier} port={port} tabId={tabId} onChange={changed} /> : null}
      {dossier?.version === 1 && line.pictured ? (
        <p class="small soft hash">{said.pictured(line.pictured)}</p>
      ) : null}
      <p class="small" role="status">
        {copied === false ? words.outcomes.copy_failed : null}
      </p>
    </article>
  );
}
