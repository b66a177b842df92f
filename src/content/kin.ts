/**
 * What the brand wrote on the page and what it answered, kept as comments come, in whatever order. It reads as `relate`
 * (core/thread) does, which has a whole thread at once.
 */
import type { SocialComment } from '../core/comment';
import { answerOf } from '../core/thread/answer';
import { growingConversation, type IsAbove } from '../core/thread/conversation';
import { type BrandPages, handlesOn } from '../core/thread/handle';
import type { Entry } from './entry';

export type Kinship = Pick<Entry, 'own' | 'answered' | 'answeredBy' | 'reopened'>;

export interface Kin {
  /** @returns ids of comments whose kinship may have changed by this one */
  note(key: string, comment: SocialComment): readonly string[];
  of(key: string, comment: SocialComment): Kinship;
}

/** Of several houses one CM speaks for, only the page's own answers on it; all may where none is known. */
export function speaking<B extends BrandPages>(brands: readonly B[], brand: string | null): readonly B[] {
  const own = brands.filter(({ id }) => id === brand);
  return own.length > 0 ? own : brands;
}

/**
 * @param brands those that count on this network
 * @param isAbove which of two comments, by key, stands above the other; null where one has left the page
 */
export function createKin(network: string, brands: readonly BrandPages[], isAbove: IsAbove): Kin {
  const thread = growingConversation(handlesOn(network, brands), isAbove);
  return {
    note: thread.note,
    of: (key, comment) => {
      const said = thread.saidBy(key, comment);
      return { own: said.byBrand, ...answerOf(said, thread) };
    },
  };
}
