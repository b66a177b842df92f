/** Exactly what is copied or saved, in the language chosen; and what it still lacks. */
import { useState } from 'preact/hooks';
import type { Notice as Report } from '../../core/notice/notice';
import { languages } from '../../i18n';
import { Button } from '../button';
import { copyText } from '../copy';
import { Field } from '../field';
import { useWords } from '../language';
import { Notice } from '../notice';
import { noticeLabels } from './notice-labels';
import { noticeText } from './notice-text';
import type { NoticeForm } from './use-notice';

export interface NoticePreviewProps {
  readonly form: NoticeForm;
  readonly notice: Report;
  readonly save: (name: string, text: string) => void;
}

/** An address can be added by hand afterwards; without the rest there is no report. */
const stops = (notice: Report) => notice.missing.filter((part) => part !== 'address').length > 0;

export function NoticePreview({ form, notice, save }: NoticePreviewProps) {
  const words = useWords();
  const said = noticeLabels(words);
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const text = noticeText(notice, form.language);
  const name = `relais-${said.file}-${notice.times.taken.slice(0, 10)}-${notice.sha256.slice(0, 8)}.txt`;
  const now = copied?.text === text ? copied.done : null;
  return (
    <section class="stack" data-part="preview">
      <Field label={said.language}>
        {(facts) => (
          <select
            {...facts}
            value={form.language}
            data-part="language"
            onChange={(event) => {
              const chosen = languages.find((one) => one === event.currentTarget.value);
              if (chosen) form.set({ language: chosen });
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {said.languages[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h2>{said.preview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is read by keyboard too */}
      <pre class="notice-text" data-part="text" lang={form.language} tabIndex={0}>
        {text}
      </pre>
      {notice.missing.length === 0 ? null : (
        <Notice tone="care" title={said.missingTitle}>
          <ul class="notice-missing">
            {notice.missing.map((part) => (
              <li key={part}>{said.missing[part]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="row">
        <Button
          look="first"
          disabled={stops(notice)}
          part="copy-notice"
          onPress={() => void copyText(text).then((done) => setCopied({ text, done }))}
        >
          {now ? words.common.copied : said.copy}
        </Button>
        <Button disabled={stops(notice)} part="save-notice" onPress={() => save(name, text)}>
          {said.save}
        </Button>
      </div>
      <p class="small" role="status">
        {now === false ? words.outcomes.copy_failed : null}
      </p>
    </section>
  );
}
