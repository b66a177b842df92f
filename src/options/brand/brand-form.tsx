/** One brand: its name, its pages, its competitors, its own public contacts. */
import { useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { fromLines, toLines } from '../lines';
import { LinesField } from '../lines-field';
import { SaveBar, useSaving } from '../save-bar';
import { nameToShow } from './name';
import { PagesField } from './pages-field';

export function BrandForm(props: { brand: Brand; removable: boolean }) {
  const { brand } = props;
  const { options: t } = useWords();
  const readOnly = useReadOnly();
  const saving = useSaving();
  const [name, setName] = useState(nameToShow(brand));
  const [missing, setMissing] = useState(false);
  const [pages, setPages] = useState(brand.pages);
  const [aliases, setAliases] = useState(fromLines(brand.aliases));
  const [competitors, setCompetitors] = useState(fromLines(brand.competitors));
  const [ownContacts, setOwnContacts] = useState(fromLines(brand.ownContacts));

  const save = () => {
    const empty = name.trim() === '';
    setMissing(empty);
    if (empty) return;
    void saving.save({
      change: 'brand',
      brand: {
        id: brand.id,
        name: name.trim(),
        pages: pages.filter((page) => page.handle !== ''),
        aliases: toLines(aliases),
        competitors: toLines(competitors),
        ownContacts: toLines(ownContacts),
      },
    });
  };

  return (
    <section class="sheet stack" aria-label={brand.name || t.brand.newName}>
      <Field label={t.brand.name} error={missing ? t.brand.nameMissing : null}>
        {(facts) => (
          <input
            {...facts}
            name="brand"
            value={name}
            placeholder={t.brand.placeholder}
            disabled={readOnly}
            onInput={(e) => {
              setName(e.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <PagesField pages={pages} onChange={setPages} />
      <div class="columns">
        <LinesField label={t.brand.aliases} hint={t.brand.aliasesHelp} value={aliases} onInput={setAliases} />
        <LinesField
          label={t.brand.competitors}
          hint={t.brand.aliasesHelp}
          value={competitors}
          onInput={setCompetitors}
        />
        <LinesField
          label={t.brand.ownContacts}
          hint={t.brand.ownContactsHelp}
          value={ownContacts}
          onInput={setOwnContacts}
        />
      </div>
      <SaveBar saving={saving} onSave={save} />
      {props.removable && !readOnly ? (
        <div>
          <Button
            look="alarm"
            small
            label={`${t.brand.removeBrand} (${brand.name})`}
            onPress={() => void saving.save({ change: 'brand_removed', id: brand.id })}
          >
            {t.brand.removeBrand}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
