/** The handles of one person: several, because people change theirs and are on several networks. */
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { labels } from '../../ui/labels';
import { useWords } from '../../ui/language';
import { authorNetworks, MOST_HANDLES, networkIn, type TypedHandle } from './handles';

export interface HandleFieldsProps {
  readonly typed: readonly TypedHandle[];
  /** Nothing was typed, and it was asked for. */
  readonly missing: boolean;
  readonly onChange: (typed: TypedHandle[]) => void;
}

export function HandleFields({ typed, missing, onChange }: HandleFieldsProps) {
  const words = useWords();
  const t = words.journal.author;
  const { networks } = labels(words);
  const set = (at: number, change: Partial<TypedHandle>) =>
    onChange(typed.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      {typed.map(({ network, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
        <div class="columns columns-handle" key={at}>
          <Field label={t.network(at + 1)}>
            {(facts) => (
              <select
                {...facts}
                name="handle-network"
                value={network}
                onChange={(event) => {
                  const chosen = authorNetworks.find((id) => id === event.currentTarget.value);
                  if (chosen) set(at, { network: chosen });
                }}
              >
                {authorNetworks.map((id) => (
                  <option key={id} value={id}>
                    {networks[id]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={t.handle(at + 1)}
            error={missing && at === 0 ? t.empty : null}
            {...(at === 0 ? { hint: t.handleHelp } : {})}
          >
            {(facts) => (
              <input
                {...facts}
                name="handle"
                dir="auto"
                value={text}
                maxLength={300}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => {
                  const said = networkIn(event.currentTarget.value);
                  set(at, { text: event.currentTarget.value, ...(said && { network: said }) });
                }}
              />
            )}
          </Field>
          {typed.length > 1 ? (
            <Button
              look="quiet"
              small
              part="drop-handle"
              label={t.drop(text)}
              onPress={() => onChange(typed.filter((_, index) => index !== at))}
            >
              {t.dropWord}
            </Button>
          ) : null}
        </div>
      ))}
      {typed.length < MOST_HANDLES ? (
        <div>
          <Button
            small
            part="another"
            onPress={() => onChange([...typed, { network: typed.at(-1)?.network ?? 'x', text: '' }])}
          >
            {t.another}
          </Button>
        </div>
      ) : null}
    </>
  );
}
