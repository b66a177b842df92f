/** One form's typed state: what the charter says until somebody types, and what they typed since, even in another life. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { type Drafts, noDrafts } from './drafts';

export const DraftsContext = createContext<Drafts>(noDrafts);

export interface Typing<T> {
  readonly typed: T;
  readonly put: (patch: Partial<T>) => void;
  /** True where something is typed that is not in the charter. */
  readonly changed: boolean;
  /** It was found from an earlier visit; the ISO instant of its last change. */
  readonly found: string | null;
  /** The record changed in the charter since the typing began. */
  readonly moved: boolean;
  /** Of the charter that the typing began on; null where nothing is typed. */
  readonly revision: number | null;
  /** Back to what the charter says; also called once it is saved. */
  readonly forget: () => void;
}

/**
 * @param form names the form and its record: `topic/late-train`
 * @param now what the charter says, as the form shows it
 * @param revision of that charter
 */
export function useDraft<T extends object>(form: string, now: T, revision: number): Typing<T> {
  const drafts = useContext(DraftsContext);
  const written = JSON.stringify(now);
  const [, again] = useState(0);
  const [found, setFound] = useState(() => drafts.read(form)?.at ?? null);
  const kept = drafts.read(form);
  const typed = kept === null ? null : parsed(kept.typed, now);
  return {
    typed: typed ?? now,
    put: (patch) => {
      const next = JSON.stringify({ ...(typed ?? now), ...patch });
      // Typed back to what it was: nothing is left to keep.
      if (next === written) drafts.forget(form);
      else drafts.put(form, { revision, base: written, ...kept, typed: next, at: null });
      again((n) => n + 1);
    },
    changed: typed !== null && kept?.typed !== written,
    found,
    moved: typed !== null && kept !== null && kept.base !== written,
    revision: typed === null || kept === null ? null : kept.revision,
    forget: () => {
      drafts.forget(form);
      setFound(null);
      again((n) => n + 1);
    },
  };
}

/** Null where it is not of this form's shape: the form has other fields since. */
function parsed<T extends object>(text: string, like: T): T | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const keys = Object.keys(like);
    const same =
      Object.keys(value).length === keys.length &&
      keys.every((key) => kindOf((value as Record<string, unknown>)[key], like[key as keyof T]));
    return same ? (value as T) : null;
  } catch {
    return null;
  }
}

/** Null stands for any kind: a field that may be absent. */
function kindOf(one: unknown, other: unknown): boolean {
  if (one === null || other === null) return one !== undefined;
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other);
}
