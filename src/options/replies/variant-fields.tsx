/** The texts of a reply, one a language, each with the passages that stay as approved. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useLanguage, useWords } from '../../ui/language';
import { lostPassages, type TypedVariant } from './typed-reply';

/** Offered first; any other can come with a file. */
const usual = ['fr', 'en', 'es', 'de', 'it', 'nl', 'pt', 'ar'];

export function VariantFields(props: {
  variants: readonly TypedVariant[];
  onChange: (variants: readonly TypedVariant[]) => void;
}) {
  const { variants, onChange } = props;
  const words = useWords();
  const language = useLanguage();
  const t = words.replyForm;
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const free = usual.filter((lang) => variants.every((one) => one.lang !== lang));
  const [added, setAdded] = useState('');
  const next = free.includes(added) ? added : (free[0] ?? '');
  const put = (at: number, patch: Partial<TypedVariant>) =>
    onChange(variants.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  return (
    <>
      {variants.map((variant, at) => {
        const { lang, text, locked } = variant;
        const name = names.of(lang) ?? lang;
        const lost = lostPassages(variant);
        return (
          <fieldset class="group" key={lang} data-variant={lang}>
            <legend>{t.inLanguage(name)}</legend>
            <Field label={words.options.replies.text}>
              {(facts) => (
                <textarea
                  {...facts}
                  rows={4}
                  name={`text-${lang}`}
                  lang={lang}
                  value={text}
                  onInput={(e) => put(at, { text: e.currentTarget.value })}
                />
              )}
            </Field>
            <Field
              label={t.locked}
              hint={t.lockedHelp}
              error={lost[0] === undefined ? null : t.lockedLost(lost[0])}
            >
              {(facts) => (
                <textarea
                  {...facts}
                  rows={2}
                  name={`locked-${lang}`}
                  lang={lang}
                  value={locked}
                  onInput={(e) => put(at, { locked: e.currentTarget.value })}
                />
              )}
            </Field>
            {variants.length > 1 ? (
              <Button
                small
                look="quiet"
                label={`${words.options.remove} (${name})`}
                onPress={() => onChange(variants.filter((one) => one !== variant))}
              >
                {words.options.remove}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
      {next === '' ? null : (
        <div class="row">
          <select
            name="add-language"
            aria-label={t.addLanguage}
            value={next}
            onChange={(e) => setAdded(e.currentTarget.value)}
          >
            {free.map((lang) => (
              <option key={lang} value={lang}>
                {names.of(lang) ?? lang}
              </option>
            ))}
          </select>
          <Button
            small
            part="add-language"
            onPress={() => onChange([...variants, { lang: next, text: '', locked: '' }])}
          >
            {t.addLanguage}
          </Button>
        </div>
      )}
    </>
  );
}
