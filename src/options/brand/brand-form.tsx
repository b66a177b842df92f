/** One brand: its name, its pages, its competitors, its own public contacts. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { useDraft } from '../drafts/use-draft';
import { DraftLine } from '../form/draft-line';
import { fromLines, toLines } from '../lines';
import { LinesField } from '../lines-field';
import { SaveBar, useSaving } from '../save-bar';
import { nameToShow } from './name';
import { noPageTyped, PagesField, withTyped } from './pages-field';

interface BrandTyped {
  readonly name: string;
  readonly pages: Brand['pages'];
  readonly aliases: string;
  readonly competitors: string;
  readonly ownContacts: string;
}

function typedBrand(brand: Brand): BrandTyped {
  return {
    name: nameToShow(brand),
    pages: brand.pages,
    aliases: fromLines(brand.aliases),
    competitors: fromLines(brand.competitors),
    ownContacts: fromLines(brand.ownContacts),
  };
}

export interface BrandFormProps {
  readonly brand: Brand;
  /** The button that takes it away. */
  readonly removal?: ComponentChildren;
  /** It is not in the charter yet. */
  readonly onCancel?: () => void;
}

export function BrandForm(props: BrandFormProps) {
  const { brand } = props;
  const { options: t } = useWords();
  const readOnly = useReadOnly();
  const { charter } = useOptions();
  const now = useMemo(() => typedBrand(brand), [brand]);
  const draft = useDraft<BrandTyped>(`brands/${brand.id}`, now, charter.revision);
  const saving = useSaving(draft.revision ?? charter.revision);
  const { name, pages, aliases, competitors, ownContacts } = draft.typed;
  const [missing, setMissing] = useState(false);
  const [page, setPage] = useState(noPageTyped);

  const save = async () => {
    const empty = name.trim() === '';
    setMissing(empty);
    if (empty) return;
    const kept = await saving.save({
      change: 'brand',
      brand: {
        id: brand.id,
        name: name.trim(),
        // An address that stands in the field was meant to be kept: its own button is easily passed over.
        pages: withTyped(pages, page).filter(({ handle }) => handle !== ''),
        aliases: toLines(aliases),
        competitors: toLines(competitors),
        ownContacts: toLines(ownContacts),
      },
    });
    if (!kept) return;
    draft.forget();
    if (withTyped(pages, page) !== pages) setPage(noPageTyped);
  };

  return (
    <section class="sheet stack" aria-label={brand.name || t.brand.newName} data-brand={brand.id}>
      <Field label={t.brand.name} error={missing ? t.brand.nameMissing : null}>
        {(facts) => (
          <input
            {...facts}
            name="brand"
            value={name}
            placeholder={t.brand.placeholder}
            disabled={readOnly}
            onInput={(e) => {
              draft.put({ name: e.currentTarget.value });
              setMissing(false);
            }}
          />
        )}
      </Field>
      <PagesField
        pages={pages}
        onChange={(next) => draft.put({ pages: next })}
        typed={page}
        onType={setPage}
      />
      <div class="columns">
        <LinesField
          label={t.brand.aliases}
          hint={t.brand.aliasesHelp}
          value={aliases}
          onInput={(next) => draft.put({ aliases: next })}
        />
        <LinesField
          label={t.brand.competitors}
          hint={t.brand.aliasesHelp}
          value={competitors}
          onInput={(next) => draft.put({ competitors: next })}
        />
        <LinesField
          label={t.brand.ownContacts}
          hint={t.brand.ownContactsHelp}
          value={ownContacts}
          onInput={(next) => draft.put({ ownContacts: next })}
        />
      </div>
      <DraftLine draft={draft} />
      <SaveBar
        saving={saving}
        onSave={() => void save()}
        {...(props.onCancel
          ? {
              onCancel: () => {
                draft.forget();
                props.onCancel?.();
              },
            }
          : {})}
      />
      {props.removal ? <div>{props.removal}</div> : null}
    </section>
  );
}
