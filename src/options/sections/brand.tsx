/** Brands, their pages, and the objective a department gave. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { BrandForm } from '../brand/brand-form';
import { IdentityForm } from '../brand/identity-form';
import { nameToShow } from '../brand/name';
import { ObjectiveForm } from '../brand/objective-form';
import { ProfileForm } from '../brand/profile-form';
import { useOptions, useReadOnly } from '../context';
import { DraftsContext } from '../drafts/use-draft';
import { useRemoval } from '../records/removal';
import { slug } from '../slug';

export function BrandSection() {
  const { options: t } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const drafts = useContext(DraftsContext);
  const configured = charter.brands.some((brand) => brand.pages.length > 0);
  const taken = new Set(charter.brands.map((brand) => brand.id));
  const id = slug(t.brand.newName, taken);
  const blank: Brand = { id, name: '', aliases: [], pages: [], competitors: [], ownContacts: [] };
  // What was half-typed on an earlier visit is open again.
  const [added, setAdded] = useState<Brand | null>(() =>
    drafts.read(`brands/${id}`) === null ? null : blank,
  );
  const saved = added !== null && taken.has(added.id);
  // It stands among the others: taken away later, it is not begun again.
  useEffect(() => {
    if (saved) setAdded(null);
  }, [saved]);
  const removal = useRemoval('brands', charter.brands, nameToShow);
  return (
    <div class="stack">
      <p class="soft">{t.brand.intro}</p>
      {configured || readOnly ? null : <Notice tone="accent">{t.brand.first}</Notice>}
      {charter.brands.map((brand) => (
        <BrandForm
          key={brand.id}
          brand={brand}
          // A charter speaks for one brand at least.
          removal={
            charter.brands.length > 1 && !readOnly ? removal.button(brand, null, t.brand.removeBrand) : null
          }
        />
      ))}
      {removal.line}
      {added && !saved ? <BrandForm key={added.id} brand={added} onCancel={() => setAdded(null)} /> : null}
      {readOnly ? null : (
        <div>
          <Button part="add-brand" onPress={() => setAdded(blank)}>
            {t.brand.another}
          </Button>
        </div>
      )}
      <ObjectiveForm />
      <ProfileForm />
      <IdentityForm />
    </div>
  );
}
