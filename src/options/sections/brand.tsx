/** Brands, their pages, and the objective a department gave. */
import { useState } from 'preact/hooks';
import type { Brand } from '../../core/charter/schema/brand';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { BrandForm } from '../brand/brand-form';
import { IdentityForm } from '../brand/identity-form';
import { ObjectiveForm } from '../brand/objective-form';
import { ProfileForm } from '../brand/profile-form';
import { useOptions, useReadOnly } from '../context';
import { slug } from '../slug';

export function BrandSection() {
  const { options: t } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const [added, setAdded] = useState<Brand | null>(null);
  const configured = charter.brands.some((brand) => brand.pages.length > 0);
  const taken = new Set(charter.brands.map((brand) => brand.id));
  return (
    <div class="stack">
      <p class="soft">{t.brand.intro}</p>
      {configured || readOnly ? null : <Notice tone="accent">{t.brand.first}</Notice>}
      {charter.brands.map((brand) => (
        <BrandForm key={brand.id} brand={brand} removable={charter.brands.length > 1} />
      ))}
      {added && !taken.has(added.id) ? <BrandForm brand={added} removable={false} /> : null}
      {readOnly ? null : (
        <div>
          <Button
            onPress={() =>
              setAdded({
                id: slug(t.brand.newName, taken),
                name: '',
                aliases: [],
                pages: [],
                competitors: [],
                ownContacts: [],
              })
            }
          >
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
