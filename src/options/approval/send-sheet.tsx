/** « Envoyer au service »: one file for one department, saved and then joined to an e-mail. */

import program from 'virtual:sheet-program';
import { useState } from 'preact/hooks';
import { mailOf } from '../../core/escalation/mailto';
import { fitting, recordOf } from '../../core/replies/sheet';
import { type Language, languages } from '../../i18n';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { useOptions } from '../context';
import { dayFrom } from '../replies/day';
import { SaveBar, useSaving } from '../save-bar';
import { freshId, sheetFile } from './sheet-file';
import { SheetPick } from './sheet-pick';
import { type Candidate, candidates, isAsked } from './wanted';

interface Sent {
  readonly name: string;
  readonly mail: string;
  readonly addressed: boolean;
}

export function SendSheet(props: { onDone: () => void }) {
  const { approval: t, options, languageNames } = useSheetWords();
  const { charter, standings, expiring } = useOptions();
  const saving = useSaving();
  const all = new Map(
    charter.departments.map(({ id }) => [id, candidates(charter, standings, expiring, id)] as const),
  );
  const askable = charter.departments.filter(({ id }) => (all.get(id) ?? []).length > 0);
  const firstAsked = askable.find(({ id }) => (all.get(id) ?? []).some(isAsked)) ?? askable[0];
  const [department, setDepartment] = useState(firstAsked?.id ?? '');
  const [language, setLanguage] = useState<Language>(charter.language);
  const [until, setUntil] = useState(() => dayFrom(undefined, 1));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<'none' | 'until' | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const here = all.get(department) ?? [];
  const chosen = here.filter((one) => isAsked(one) !== turned.has(one.reply.id));
  const fits = fitting(chosen);
  const owner = charter.departments.find(({ id }) => id === department);

  const save = async () => {
    const today = dayFrom();
    const refused = chosen.length === 0 ? 'none' : until <= today ? 'until' : null;
    setWrong(refused);
    if (refused !== null) return;
    const facts = { id: freshId(), department, wanted: fits, issued: today, until };
    const file = sheetFile(charter, facts, language, program);
    // Remembered first: a sheet that is not known here could never be taken back in.
    if (!(await saving.save({ change: 'sheet_issued', record: recordOf(file.sheet) }))) return;
    saveFile(file.name, 'text/html', file.html);
    const body = t.mailBody(file.sheet.items.length, file.name);
    const mail = mailOf(t.mailSubject(file.sheet.items.length), body, owner?.email ?? null);
    setSent({ name: file.name, mail: mail.address, addressed: owner?.email != null });
    setTurned(new Set());
  };

  if (sent !== null) return <SheetSent sent={sent} onDone={props.onDone} />;
  if (askable.length === 0) return <Notice role="status">{t.nothingToSend}</Notice>;
  return (
    <section class="sheet stack" aria-label={t.send} data-part="send-sheet">
      <p class="soft">{t.sendIntro}</p>
      <div class="columns">
        <Field label={options.replies.department}>
          {(facts) => (
            <select
              {...facts}
              name="sheet-department"
              value={department}
              onChange={(e) => {
                setDepartment(e.currentTarget.value);
                setTurned(new Set());
              }}
            >
              {askable.map(({ id, name }) => (
                <option key={id} value={id}>
                  {options.replies.waiting(name, (all.get(id) ?? []).length)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.until} hint={t.untilHelp} error={wrong === 'until' ? t.untilWrong : null}>
          {(facts) => (
            <input
              {...facts}
              type="date"
              name="sheet-until"
              value={until}
              onInput={(e) => setUntil(e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.sheetLanguage}>
          {(facts) => (
            <select
              {...facts}
              name="sheet-language"
              value={language}
              onChange={(e) => setLanguage(languages.find((one) => one === e.currentTarget.value) ?? 'fr')}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageNames[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <SheetPick
        candidates={here}
        chosen={new Set(chosen.map(({ reply }: Candidate) => reply.id))}
        onTurn={(id) => {
          const next = new Set(turned);
          if (!next.delete(id)) next.add(id);
          setTurned(next);
          setWrong(null);
        }}
      />
      {fits.length < chosen.length ? (
        <Notice tone="care">{t.nextSheet(chosen.length - fits.length)}</Notice>
      ) : null}
      {wrong === 'none' ? (
        <Notice tone="alarm" role="alert">
          {options.replies.chooseOne}
        </Notice>
      ) : null}
      <SaveBar
        saving={saving}
        label={t.saveSheet(fits.length)}
        onSave={() => void save()}
        onCancel={props.onDone}
      />
    </section>
  );
}

function useSheetWords() {
  const words = useWords();
  const { fr, en } = words.options.you;
  return { approval: words.approval, options: words.options, languageNames: { fr, en } };
}

function SheetSent(props: { sent: Sent; onDone: () => void }) {
  const { approval: t } = useWords();
  const { name, mail, addressed } = props.sent;
  return (
    <section class="sheet stack" aria-label={t.send} data-part="sheet-sent" role="status">
      <p>
        <strong>{t.sheetSaved(name)}</strong>
      </p>
      <p>{addressed ? t.joinIt : t.noAddress}</p>
      <p class="soft small">{t.htmlRefused}</p>
      <div class="row">
        <a class="button button-first" href={mail} data-part="sheet-mail">
          {t.openMail}
        </a>
        <button type="button" class="button button-plain" data-part="sheet-done" onClick={props.onDone}>
          {t.done}
        </button>
      </div>
    </section>
  );
}
