/** The brand's pages: a network and a handle each; a pasted address fills in both. */
import type { Brand } from '../../core/charter/schema/brand';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { useRowBack } from '../form/row-back';
import { readPageAddress } from '../page-address';

type Pages = Brand['pages'];

/** What stands in the fields and is no page of the list yet. */
export interface PageTyped {
  readonly network: 'x' | 'facebook';
  readonly text: string;
}
export const noPageTyped: PageTyped = { network: 'x', text: '' };

/** With the page that was typed; the same list where it names none, or one that is there. */
export function withTyped(pages: Pages, { network, text }: PageTyped): Pages {
  const address = readPageAddress(text);
  if (address.handle === '') return pages;
  const page = { network: address.network ?? network, handle: address.handle, name: null };
  const known = pages.some(
    (one) => one.network === page.network && one.handle.toLowerCase() === page.handle.toLowerCase(),
  );
  return known ? pages : [...pages, page];
}

export interface PagesFieldProps {
  readonly pages: Pages;
  readonly onChange: (pages: Pages) => void;
  readonly typed: PageTyped;
  readonly onType: (typed: PageTyped) => void;
}

export function PagesField(props: PagesFieldProps) {
  const words = useWords();
  const readOnly = useReadOnly();
  const { brand: t } = words.options;
  const { pages, onChange, typed, onType } = props;
  const back = useRowBack(
    pages,
    (next) => onChange([...next]),
    ({ handle }) => handle,
  );
  const add = () => {
    if (readPageAddress(typed.text).handle === '') return;
    back.settle();
    onChange(withTyped(pages, typed));
    onType({ ...typed, text: '' });
  };

  return (
    <fieldset class="group">
      <legend>{t.pages}</legend>
      {pages.length === 0 ? <p class="soft small">{t.noPage}</p> : null}
      <ul class="plain-list">
        {pages.map((page, at) => (
          <li class="row" key={`${page.network}/${page.handle}`}>
            <span class="chip">{words.networks[page.network as 'x'] ?? page.network}</span>
            <span>{page.handle}</span>
            {readOnly ? null : (
              <Button
                look="quiet"
                small
                part="remove-page"
                label={t.removePage(page.handle)}
                onPress={() => back.remove(at)}
              >
                {words.options.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {back.line}
      {readOnly ? null : (
        <div class="columns columns-address">
          <Field label={t.network}>
            {(facts) => (
              <select
                {...facts}
                name="network"
                value={typed.network}
                onChange={(event) =>
                  onType({ ...typed, network: event.currentTarget.value === 'facebook' ? 'facebook' : 'x' })
                }
              >
                <option value="x">{words.networks.x}</option>
                <option value="facebook">{words.networks.facebook}</option>
              </select>
            )}
          </Field>
          <Field label={t.handle} hint={t.handleHelp}>
            {(facts) => (
              <input
                {...facts}
                name="handle"
                value={typed.text}
                spellcheck={false}
                autocapitalize="off"
                onInput={(event) => onType({ ...typed, text: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') add();
                }}
              />
            )}
          </Field>
          <Button part="add-page" onPress={add}>
            {t.addPage}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
