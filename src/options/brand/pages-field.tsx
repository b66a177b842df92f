/** The brand's pages: a network and a handle each; a pasted address fills in both. */
import { useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { readPageAddress } from '../page-address';

type Pages = Brand['pages'];

export function PagesField(props: { pages: Pages; onChange: (pages: Pages) => void }) {
  const words = useWords();
  const readOnly = useReadOnly();
  const { brand: t } = words.options;
  const [network, setNetwork] = useState<'x' | 'facebook'>('x');
  const [typed, setTyped] = useState('');

  const add = () => {
    const address = readPageAddress(typed);
    if (address.handle === '') return;
    const page = { network: address.network ?? network, handle: address.handle, name: null };
    const known = props.pages.some(
      (p) => p.network === page.network && p.handle.toLowerCase() === page.handle.toLowerCase(),
    );
    if (!known) props.onChange([...props.pages, page]);
    setTyped('');
  };

  return (
    <fieldset class="group">
      <legend>{t.pages}</legend>
      {props.pages.length === 0 ? <p class="soft small">{t.noPage}</p> : null}
      <ul class="plain-list">
        {props.pages.map((page) => (
          <li class="row" key={`${page.network}/${page.handle}`}>
            <span class="chip">{words.networks[page.network as 'x'] ?? page.network}</span>
            <span>{page.handle}</span>
            {readOnly ? null : (
              <Button
                look="quiet"
                small
                label={t.removePage(page.handle)}
                onPress={() => props.onChange(props.pages.filter((other) => other !== page))}
              >
                {words.options.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <div class="columns columns-address">
          <Field label={t.network}>
            {(facts) => (
              <select
                {...facts}
                name="network"
                value={network}
                onChange={(event) => setNetwork(event.currentTarget.value === 'facebook' ? 'facebook' : 'x')}
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
                value={typed}
                spellcheck={false}
                autocapitalize="off"
                onInput={(event) => setTyped(event.currentTarget.value)}
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
