/** The coach of one open page: what it finds its comments by, and what it says of them. */
import type { Near } from '../../dom/near';
import type { Site, SitePage } from '../../sites/site';
import { brandsOn, type Perimeter } from '../../storage/perimeter';
import { actingOn } from '../acting';
import type { Board } from '../board';
import type { Entry } from '../entry';
import { threadOf } from '../thread';
import { type Coach, type CoachOptions, createCoach } from './coach';
import { createScenes, type SceneOptions } from './scene';

export interface PageCoachOptions
  extends Pick<CoachOptions, 'host' | 'send' | 'title' | 'origin' | 'find' | 'dead' | 'signal'>,
    Pick<SceneOptions, 'brand' | 'facts'> {
  readonly site: Site;
  readonly page: SitePage;
  /** Names the page, for threads whose post is not known. */
  readonly key: string | null;
  readonly perimeter: () => Perimeter;
  readonly board: Board;
  readonly near: Near;
}

export interface PageCoach extends Coach, Pick<CoachOptions, 'composerFor'>, Pick<SceneOptions, 'acting'> {}

export function createPageCoach(options: PageCoachOptions): PageCoach {
  const { site, page, board, near, brand, facts, key, perimeter, ...rest } = options;
  const composerFor = ({ element }: Entry) => site.composerFor(element, page);
  const acting = (composer: Element | null) =>
    actingOn(site, composer, brandsOn(perimeter(), site.id), brand);
  const scene = createScenes({
    brand,
    facts,
    acting,
    thread: ({ comment }) => threadOf(comment, page, key),
    clock: () => performance.now(),
  });
  const coach = createCoach({
    ...rest,
    contract: site.composer,
    near: () => [...near.all()].map(board.at).filter((entry) => entry !== undefined),
    composerFor,
    scene,
  });
  return { ...coach, composerFor, acting };
}
