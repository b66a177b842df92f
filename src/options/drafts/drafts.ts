/**
 * The half-typed forms of one charter, as this page knows them: read at once, written a moment after the last key and when
 * the page goes away. Whoever merges two windows finds here what was typed, and on what.
 */

export interface Draft {
  /** JSON of the form's own state. */
  readonly typed: string;
  /** The same as it stood in the charter when the typing began. */
  readonly base: string;
  /** Of the charter then. */
  readonly revision: number;
  /** ISO instant of the last change; null while it is being typed. */
  readonly at: string | null;
}

/** The two messages. They reject where the background does not answer. */
export interface DraftPort {
  readonly load: () => Promise<readonly (Draft & { readonly form: string })[]>;
  /** False where it could not be kept. */
  readonly save: (form: string, draft: Draft | null) => Promise<boolean>;
}

export interface Drafts {
  readonly read: (form: string) => Draft | null;
  readonly put: (form: string, draft: Draft) => void;
  readonly forget: (form: string) => void;
  /** Writes what waits to be written. */
  readonly flush: () => void;
  /** Forms that are half-typed. */
  readonly forms: () => readonly string[];
  /** Told when a draft could not be kept (false), or could again. */
  readonly onKept: (told: (kept: boolean) => void) => () => void;
}

/** Milliseconds without a key after which what was typed is written. */
const PAUSE = 250;

/** @param later `setTimeout`, so that a test has its own */
export function draftsOf(
  known: readonly (Draft & { readonly form: string })[],
  save: DraftPort['save'],
  later: (work: () => void, milliseconds: number) => unknown = setTimeout,
): Drafts {
  const all = new Map<string, Draft>(known.map(({ form, ...draft }) => [form, draft]));
  const waiting = new Set<string>();
  const told = new Set<(kept: boolean) => void>();
  let planned = false;
  const say = (kept: boolean) => {
    for (const one of told) one(kept);
  };
  const flush = () => {
    planned = false;
    const forms = [...waiting];
    waiting.clear();
    for (const form of forms) {
      save(form, all.get(form) ?? null).then(say, () => say(false));
    }
  };
  const plan = (form: string) => {
    waiting.add(form);
    if (planned) return;
    planned = true;
    later(flush, PAUSE);
  };
  return {
    read: (form) => all.get(form) ?? null,
    put: (form, draft) => {
      all.set(form, draft);
      plan(form);
    },
    forget: (form) => {
      if (all.delete(form)) plan(form);
    },
    flush,
    forms: () => [...all.keys()],
    onKept: (one) => {
      told.add(one);
      return () => void told.delete(one);
    },
  };
}

/** Where nothing can be kept: the forms work, and forget. */
export const noDrafts: Drafts = draftsOf([], () => Promise.resolve(true));
