/** Writes what content scripts read straight from storage; derived, so it may always be written again. */
import type { z } from 'zod/mini';
import type { Charter } from '../core/charter/schema';
import type { Settings } from '../core/settings';
import type { Language } from '../i18n';
import { readItem } from '../storage/item';
import { pausedItem, settingsItem, watchedItem } from '../storage/items';
import { PERIMETER_KEY, type Perimeter, perimeterSchema } from '../storage/perimeter';
import { canonical } from '../storage/seal';
import type { Desk } from './desk';

export interface PerimeterFacts {
  readonly charter: Pick<Charter, 'brands'>;
  /** The practice page's own brand. */
  readonly practice: Pick<Charter, 'brands'>;
  readonly epoch: string;
  readonly settings: Settings;
  readonly watched: z.infer<typeof watchedItem.schema>;
  readonly pausedUntil: string | null;
  readonly language: Language;
}

function brandsOf(charter: Pick<Charter, 'brands'>): Perimeter['brands'] {
  return charter.brands.map((brand) => ({
    id: brand.id,
    name: brand.name,
    aliases: brand.aliases,
    pages: brand.pages.map(({ network, handle }) => ({ network, handle })),
  }));
}

export function perimeterOf(facts: PerimeterFacts): Perimeter {
  return {
    epoch: facts.epoch,
    brands: brandsOf(facts.charter),
    practice: brandsOf(facts.practice),
    watched: [...facts.watched],
    networks: facts.settings.networks,
    pausedUntil: facts.pausedUntil,
    language: facts.language,
  };
}

/** The perimeter of now, from what is stored and from what is about to be. */
export async function nextPerimeter(desk: Desk, about: Partial<PerimeterFacts> = {}): Promise<Perimeter> {
  const [user, practice, settings, watched, paused, language] = await Promise.all([
    about.charter && about.epoch ? { charter: about.charter, epoch: about.epoch } : desk.rulings.of(false),
    desk.rulings.of(true),
    readItem(desk.area, settingsItem),
    readItem(desk.area, watchedItem),
    readItem(desk.area, pausedItem),
    desk.rulings.language(),
  ]);
  return perimeterOf({
    charter: user.charter,
    practice: practice.charter,
    epoch: user.epoch,
    settings: settings.value,
    watched: watched.value,
    pausedUntil: paused.value.until,
    language,
    ...about,
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
