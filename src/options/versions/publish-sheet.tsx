/** Publication: an author, a word of explanation, and the file that travels; signed where the brand has its key. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { useOptions } from '../context';
import { ProblemList } from '../problem-list';
import { BrandKey } from '../travel/brand-key';
import { useTravel } from '../travel/use-travel';

type Published = ReplyOf<'charter.publish'>;

export function PublishSheet() {
  const words = useWords();
  const t = words.versions.publish;
  const language = useLanguage();
  const { place, charter, settings, reload } = useOptions();
  const { facts, refresh } = useTravel();
  const [by, setBy] = useState(settings.firstName ?? charter.publication?.by ?? '');
  const [note, setNote] = useState('');
  const [sign, setSign] = useState(true);
  const [missing, setMissing] = useState(false);
  const [reply, setReply] = useState<Published | 'unreachable' | null>(null);
  const key = facts?.key ?? null;
  const publish = async () => {
    setMissing(by.trim() === '');
    if (by.trim() === '') return;
    const asked = {
      place,
      revision: charter.revision,
      by: by.trim(),
      note: note.trim(),
      sign: sign && key !== null,
    };
    const found = await send('charter.publish', asked).catch(() => 'unreachable' as const);
    setReply(found);
    if (found === 'unreachable') return;
    if (found.file) {
      saveFile(found.file.name, 'application/json', found.file.text);
      setNote('');
    }
    await reload();
  };
  return (
    <section class="sheet stack" aria-labelledby="publish" data-part="publishing">
      <h2 id="publish">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      {charter.publication ? (
        <p class="soft small">
          {t.last(charter.publication.by, moment(language, charter.publication.at, new Date()))}
        </p>
      ) : null}
      <div class="columns">
        <Field label={t.by} error={missing ? t.needBy : null}>
          {(field) => (
            <input
              {...field}
              name="publish-by"
              maxLength={200}
              value={by}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.note} hint={t.noteHelp}>
          {(field) => (
            <textarea
              {...field}
              name="publish-note"
              rows={2}
              maxLength={2_000}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      {key ? (
        <label class="choice">
          <input
            type="checkbox"
            name="sign"
            checked={sign}
            onChange={(event) => setSign(event.currentTarget.checked)}
          />
          <span>{t.sign}</span>
        </label>
      ) : null}
      <div>
        <Button look="first" part="publish" onPress={() => void publish()}>
          {t.press}
        </Button>
      </div>
      <Outcome reply={reply} />
      <BrandKey facts={facts} onChange={refresh} />
    </section>
  );
}

function Outcome({ reply }: { reply: Published | 'unreachable' | null }) {
  const { versions, options } = useWords();
  if (reply === null) return null;
  if (reply !== 'unreachable' && reply.outcome === 'published') {
    return <p role="status">{versions.publish.done(reply.revision)}</p>;
  }
  const outcome = reply === 'unreachable' ? reply : reply.outcome;
  return (
    <Notice tone="alarm" role="alert">
      {outcome === 'no_key'
        ? versions.publish.noKey
        : outcome === 'published'
          ? null
          : options.outcomes[outcome]}
      {reply === 'unreachable' ? null : <ProblemList problems={reply.problems} />}
    </Notice>
  );
}
