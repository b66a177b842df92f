/** The second screen: the brand's name, and its page on each network. */
import { useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { nameToShow } from '../brand/name';
import { useOptions } from '../context';
import { useDraft } from '../drafts/use-draft';
import { SavingNotice, useSaving } from '../save-bar';
import { Frame } from './frame';
import type { ScreenProps } from './guide';
import { type OwnNetwork, pagesWith, readPage } from './page-field';

const networks = ['x', 'facebook'] as const satisfies readonly OwnNetwork[];

export function BrandScreen(props: ScreenProps) {
  const words = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [asked, setAsked] = useState(false);
  // A charter has a brand: the schema says so.
  const brand = charter.brands[0] as Brand;
  const handleOn = (network: OwnNetwork) =>
    brand.pages.find((page) => page.network === network)?.handle ?? '';
  const now = { name: nameToShow(brand), x: handleOn('x'), facebook: handleOn('facebook') };
  const draft = useDraft('guide/brand', now, charter.revision);
  const t = words.start.brand;

  const { typed, put } = draft;
  const pages = { x: readPage(typed.x, 'x'), facebook: readPage(typed.facebook, 'facebook') };
  const name = typed.name.trim();
  const wrong = (network: OwnNetwork) => {
    const page = pages[network];
    if (page.ok) return null;
    const other = network === 'x' ? 'facebook' : 'x';
    return page.wrong === 'page' ? t.wrongPage : t.wrongNetwork(words.networks[other]);
  };
  const next = async () => {
    setAsked(true);
    const { x, facebook } = pages;
    if (name === '' || !x.ok || !facebook.ok) return;
    const changed = pagesWith(pagesWith(brand.pages, 'facebook', facebook.handle), 'x', x.handle);
    const made = { ...brand, name, pages: changed };
    if (JSON.stringify(made) !== JSON.stringify(brand)) {
      if (!(await saving.save({ change: 'brand', brand: made }))) return;
    }
    draft.forget();
    props.onDone();
  };

  return (
    <Frame title={t.title} text={t.text} busy={saving.busy} onNext={() => void next()} onBack={props.onBack}>
      <Field label={t.name} error={asked && name === '' ? words.options.brand.nameMissing : null}>
        {(facts) => (
          <input
            {...facts}
            name="guide-brand"
            value={typed.name}
            maxLength={200}
            placeholder={words.options.brand.placeholder}
            onInput={(event) => put({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      {networks.map((network) => (
        <Field
          key={network}
          label={t.page(words.networks[network])}
          hint={t.pageHelp}
          error={asked ? wrong(network) : null}
        >
          {(facts) => (
            <input
              {...facts}
              name={`guide-${network}`}
              value={typed[network]}
              maxLength={500}
              spellcheck={false}
              autocapitalize="off"
              onInput={(event) => put({ [network]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      {typed.x.trim() === '' && typed.facebook.trim() === '' ? <p class="soft small">{t.noPage}</p> : null}
      {saving.outcome === 'saved' ? null : <SavingNotice saving={saving} />}
    </Frame>
  );
}
