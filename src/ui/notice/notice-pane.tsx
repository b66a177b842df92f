/** A report from its dossier: what it is about, to whom, who says so; the text as it is, to copy or to save. */
import { useEffect, useState } from 'preact/hooks';
import { noticeCategories, personal } from '../../core/notice/category';
import { needsPerson } from '../../core/notice/notice';
import type { Person } from '../../core/notice/person';
import { emergencyNumbersOf } from '../../core/notice/route';
import type { NoticeView } from '../../messages/notice';
import { Button } from '../button';
import { Field } from '../field';
import { useLanguage, useWords } from '../language';
import { StatePage } from '../state-page';
import { NoticeClosing } from './notice-closing';
import { noticeLabels } from './notice-labels';
import { NoticePerson } from './notice-person';
import type { LoadedNotice, NoticePort } from './notice-port';
import { NoticePreview } from './notice-preview';
import { NoticeRoute } from './notice-route';
import { type NoticeForm, useNotice } from './use-notice';

export interface NoticePaneProps {
  readonly port: NoticePort;
  /** Id of the dossier. */
  readonly dossier: string;
}

export function NoticePane({ port, dossier }: NoticePaneProps) {
  const { notice: words, common, popup } = useWords();
  const [loaded, setLoaded] = useState<LoadedNotice | null>(null);
  const load = () => void port.load(dossier).then(setLoaded);
  useEffect(load, [port, dossier]);
  if (loaded === null) return <StatePage title={common.loading} waiting />;
  if (loaded.state === 'ready') return <Ready {...loaded} port={port} dossier={dossier} />;
  return (
    <StatePage title={loaded.state === 'gone' ? words.gone : popup.noAnswer}>
      {loaded.state === 'gone' ? null : <Button onPress={load}>{common.retry}</Button>}
    </StatePage>
  );
}

function Ready(props: NoticePaneProps & { view: NoticeView; person: Person | null }) {
  const { view, port, dossier } = props;
  const { notice: words } = useWords();
  const form = useNotice(view, props.person, useLanguage());
  const numbers = emergencyNumbersOf(view.country);
  const { text } = view.dossier.parts.text.value;
  return (
    <div class="stack notice-pane" data-part="notice">
      <p class="small soft">{words.intro}</p>
      <p class="notice-danger">
        {numbers.length > 0 ? words.danger(numbers.join(', ')) : words.dangerUnknown}
      </p>
      <blockquote class="notice-quote small">
        <bdi>{text}</bdi>
      </blockquote>
      <Category form={form} suggested={view.suggested} />
      {form.category === null ? null : <Written form={form} port={port} kept={props.person !== null} />}
      {view.closable ? <NoticeClosing port={port} dossier={dossier} closed={view.closed} /> : null}
    </div>
  );
}

function Category(props: { form: NoticeForm; suggested: NoticeView['suggested'] }) {
  const { form, suggested } = props;
  const words = useWords();
  const { notice: said } = words;
  const { category } = form;
  return (
    <>
      <Field
        label={said.category}
        {...(suggested !== null && suggested === category ? { hint: said.suggested } : {})}
      >
        {(facts) => (
          <select
            {...facts}
            value={category ?? ''}
            data-part="category"
            onChange={(event) => {
              const chosen = noticeCategories.find((one) => one === event.currentTarget.value);
              form.set({ category: chosen ?? null });
            }}
          >
            {category === null ? <option value="">{said.choose}</option> : null}
            {noticeCategories.map((one) => (
              <option key={one} value={one}>
                {noticeLabels(words).categories[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {category !== null && personal.has(category) ? (
        <p class="small" data-part="personal">
          {said.personal}
        </p>
      ) : null}
      {category === 'minors' ? <p class="small">{said.minors}</p> : null}
    </>
  );
}

function Written(props: { form: NoticeForm; port: NoticePort; kept: boolean }) {
  const { form, port } = props;
  const { notice: said } = useWords();
  const { category, notice, kind } = form;
  if (category === null || notice === null) return null;
  return (
    <>
      <NoticeRoute form={form} route={notice.route} />
      <Field label={said.reasons} hint={said.reasonsHint}>
        {(facts) => (
          <textarea
            {...facts}
            rows={3}
            maxLength={2_000}
            value={form.reasons}
            data-part="reasons"
            onInput={(event) => form.set({ reasons: event.currentTarget.value })}
          />
        )}
      </Field>
      {needsPerson({ kind, category }) ? <NoticePerson form={form} port={port} kept={props.kept} /> : null}
      {kind === 'platform' ? (
        <label class="row notice-check">
          <input
            type="checkbox"
            checked={form.goodFaith}
            data-part="good-faith"
            onChange={(event) => form.set({ goodFaith: event.currentTarget.checked })}
          />
          <span>{said.goodFaith}</span>
        </label>
      ) : null}
      <NoticePreview form={form} notice={notice} save={port.save} />
    </>
  );
}
