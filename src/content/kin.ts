/**
 * What the brand wrote on the page and what it answered, kept as comments come: each costs a few look-ups, however
 * many there are. It follows `relate` (core/thread), which reads a whole thread at once.
 */
import type { SocialComment } from '../core/comment';
import { type BrandPages, handlesOn, plainHandle } from '../core/thread/handle';
import { initialsOf } from '../core/thread/initials';
import type { Entry } from './entry';

export type Kinship = Pick<Entry, 'own' | 'answered' | 'answeredBy'>;

export interface Kin {
  /** @returns ids of comments whose kinship may have changed by this one */
  note(key: string, comment: SocialComment): readonly string[];
  of(comment: SocialComment): Kinship;
}

interface Noted {
  readonly parentId: string;
  readonly byBrand: boolean;
}

/** Of several houses one CM speaks for, only the page's own answers on it; all may where none is known. */
export function speaking<B extends BrandPages>(brands: readonly B[], brand: string | null): readonly B[] {
  const own = brands.filter(({ id }) => id === brand);
  return own.length > 0 ? own : brands;
}

/** @param brands those that count on this network */
export function createKin(network: string, brands: readonly BrandPages[]): Kin {
  const handles = handlesOn(network, brands);
  const byBrand = ({ author }: SocialComment) =>
    author.handle === null ? null : handles.has(plainHandle(author.handle));
  /** What each reply answers. Kept when its element goes: a feed that unmounts an answer does not undo it. */
  const noted = new Map<string, Noted>();
  const loaded = new Map<string, number>();
  const answers = new Map<string, string | null>();
  let loose = false;

  return {
    note: (key, comment) => {
      const { kind, parentId } = comment;
      if (kind !== 'comment' && kind !== 'reply') return [];
      const own = byBrand(comment);
      if (parentId === null) {
        if (own !== false) loose = true;
        return [];
      }
      const before = noted.get(key);
      if (before?.parentId === parentId && before.byBrand === (own === true)) return [];
      noted.set(key, { parentId, byBrand: own === true });
      if (before === undefined) loaded.set(parentId, (loaded.get(parentId) ?? 0) + 1);
      if (own === true && !answers.has(parentId)) answers.set(parentId, initialsOf(comment.text));
      return [parentId];
    },
    of: (comment) => {
      const own = byBrand(comment);
      const { id, counts } = comment;
      if (id !== null && answers.has(id)) return { own, answered: true, answeredBy: answers.get(id) ?? null };
      // Replies that are folded away, or that hang nowhere, may hold the answer.
      const hidden = id !== null && (counts.replies ?? 0) > (loaded.get(id) ?? 0);
      const unsure = hidden || loose || (id === null && answers.size > 0);
      return { own, answered: unsure ? null : false, answeredBy: null };
    },
  };
}
