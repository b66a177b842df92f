/** What a draft answers, said with each check: the background keeps nothing of it. */
import type { PageFacts } from '../../core/comment';
import type { ActingView } from '../../messages/page-views';
import type { PageRequest } from '../../messages/send-from-page';
import type { Entry } from '../entry';

export type Scene = Pick<PageRequest<'draft.check'>, 'brand' | 'page' | 'acting' | 'to'>;

export interface SceneOptions {
  readonly brand: string | null;
  readonly facts: () => PageFacts;
  /** The account behind an editor. */
  readonly acting: (composer: Element | null) => ActingView;
  readonly thread: (entry: Entry) => string | null;
  readonly clock: () => number;
}

/** The account and the page are looked at again after so long. */
const FRESH_MS = 1_000;

export function createScenes(options: SceneOptions): (editor: Element, entry: Entry | null) => Scene {
  let known: { readonly editor: Element; readonly at: number; readonly scene: Scene } | null = null;
  const make = (editor: Element, entry: Entry | null): Scene => ({
    brand: options.brand,
    page: options.facts(),
    acting: options.acting(editor),
    to: entry && {
      key: entry.key,
      comment: entry.comment,
      own: entry.own,
      answered: entry.answered,
      answeredBy: entry.answeredBy,
      reopened: entry.reopened,
      url: location.href.slice(0, 2_000),
      thread: options.thread(entry),
    },
  });
  return (editor, entry) => {
    const at = options.clock();
    if (known?.editor === editor && known.scene.to?.key === entry?.key && at - known.at < FRESH_MS) {
      return known.scene;
    }
    known = { editor, at, scene: make(editor, entry) };
    return known.scene;
  };
}
