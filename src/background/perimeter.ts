/** Writes what content scripts read straight from storage; derived, so it may always be written again. */
import type { z } from 'zod/mini';
import type { Charter } from '../core/charter/schema';
import type { Settings } from '../core/settings';
import type { Language } from '../i18n';
import { readItem } from '../storage/item';
import { pausedItem, settingsItem, watchedItem } from '../storage/items';
import { PERIMETER_KEY, type Perimeter, perimeterSchema } from '../storage/perimeter';
import { canonical } from '../storage/seal';
import { brandName, type Shelf } from '../storage/shelf';
import type { Desk } from './desk';
import { epochOf, PRACTICE, type Ruling } from './rulings';

/** A charter in its place. */
type Placed = Pick<Ruling, 'place'> & { readonly charter: Pick<Charter, 'brands' | 'influence' | 'care'> };

export interface PerimeterFacts {
  /** The user's charters, in the order of the shelf. */
  readonly charters: readonly Placed[];
  /** The practice page's own. */
  readonly practice: Placed;
  readonly epoch: string;
  readonly settings: Settings;
  readonly watched: z.infer<typeof watchedItem.schema>;
  readonly pausedUntil: string | null;
  readonly language: Language;
}

function brandsOf({ place, charter }: Placed): Perimeter['brands'] {
  return charter.brands.map((brand) => ({
    id: brandName(place, brand.id),
    name: brand.name,
    aliases: brand.aliases,
    pages: brand.pages.map(({ network, handle, name }) => ({ network, handle, name })),
    weights: charter.influence.weights,
    // The practice page is for practising, at any hour.
    ...(charter.care.quietHours && place !== PRACTICE ? { quiet: charter.care.quietHours } : {}),
  }));
}

export function perimeterOf(facts: PerimeterFacts): Perimeter {
  return {
    epoch: facts.epoch,
    brands: facts.charters.flatMap(brandsOf),
    practice: brandsOf(facts.practice),
    watched: [...facts.watched],
    networks: facts.settings.networks,
    pausedUntil: facts.pausedUntil,
    language: facts.language,
    ...(facts.settings.blur ? { blur: true } : {}),
  };
}

/** What is about to change, and with it the perimeter. */
export interface Coming
  extends Partial<Pick<PerimeterFacts, 'settings' | 'watched' | 'pausedUntil' | 'language'>> {
  /** In its place instead of the ruling that is there. */
  readonly ruling?: Ruling;
  readonly shelf?: Shelf;
}

/** The perimeter of now, from what is stored and from what is about to be. */
export async function nextPerimeter(desk: Desk, coming: Coming = {}): Promise<Perimeter> {
  const { places } = coming.shelf ?? (await desk.rulings.shelf());
  const ruled = (place: string) => (coming.ruling?.place === place ? coming.ruling : desk.rulings.at(place));
  const [charters, practice, settings, watched, paused, language] = await Promise.all([
    Promise.all(places.map(ruled)),
    desk.rulings.at(PRACTICE),
    readItem(desk.area, settingsItem),
    readItem(desk.area, watchedItem),
    readItem(desk.area, pausedItem),
    desk.rulings.language(),
  ]);
  return perimeterOf({
    charters,
    practice,
    epoch: epochOf(charters, desk.digest),
    settings: coming.settings ?? settings.value,
    watched: coming.watched ?? watched.value,
    pausedUntil: coming.pausedUntil === undefined ? paused.value.until : coming.pausedUntil,
    language: coming.language ?? language,
  });
}

/** Rewrites it where it is not what it should be; at each start of the worker, and after each change. */
export async function publish(desk: Desk): Promise<void> {
  await desk.alone(async () => {
    const next = await nextPerimeter(desk);
    const { [PERIMETER_KEY]: now } = await desk.area.get([PERIMETER_KEY]);
    // Chromium gives an object back with its keys in another order.
    if (canonical(now) !== canonical(next)) await desk.area.set({ [PERIMETER_KEY]: next });
  });
}

/** The epoch that content scripts go by; one for all pages, so that their caches agree with it. */
export async function publishedEpoch(desk: Desk): Promise<string> {
  const stored = perimeterSchema.safeParse((await desk.area.get([PERIMETER_KEY]))[PERIMETER_KEY]);
  return stored.success ? stored.data.epoch : '';
}
