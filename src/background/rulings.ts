/**
 * A charter ready to judge by: compiled, with the corrections and the budget of the day. Worked out when first needed
 * and kept in memory only: a worker that wakes up works it out again and gets the same (P13).
 */
import { parseCharter } from '../core/charter/parse';
import type { Charter } from '../core/charter/schema';
import { type CompiledCharter, compileCharter } from '../core/rules/compile';
import { type Corrections, correctionsOf } from '../core/rules/corrections';
import type { Reader } from '../core/signals/signal';
import { type Language, pickLanguage } from '../i18n';
import { type Clock, today } from '../platform/clock';
import { type Digest, digestLater } from '../platform/digest';
import { patternEngine } from '../platform/patterns';
import { readyPatterns } from '../platform/ready-patterns';
import { breathe } from '../platform/slices';
import type { Area } from '../storage/area';
import type { CharterState, CharterStore } from '../storage/charter';
import type { DecisionStore } from '../storage/decisions';
import { readItem } from '../storage/item';
import { settingsItem } from '../storage/items';
import { canonical } from '../storage/seal';
import { placeIn, type Shelf, shelfItem } from '../storage/shelf';
import { type Budget, budgetOf } from './budget';
import { ENGINE } from './engine';
import { learnedReaders } from './learned-reader';
import type { ShippedReader } from './reader';
import type { Shipped } from './shipped';
import { believedIn } from './signatures';

export interface Ruling {
  readonly charter: Charter;
  readonly compiled: CompiledCharter;
  readonly corrections: Corrections;
  /** What is left of today's replies to criticism (P4). */
  readonly budget: Budget;
  /** The user's calendar day it was worked out on. */
  readonly day: string;
  /** Short name of all that a verdict depends on, but the comment and its page. */
  readonly epoch: string;
  readonly practice: boolean;
  /** Where its charter is kept; `PRACTICE` for the practice page's. */
  readonly place: string;
  /** What texts are read by: the shipped reader with what corrections taught it. */
  readonly read: Reader;
  /** The reader as it ships. */
  readonly shipped: Reader;
  /** False where the classifier was refused: the patterns read alone. */
  readonly modelOk: boolean;
  /** How the charter was found; `empty` is the default charter, never changed yet. */
  readonly state: CharterState;
}

/** In place of a charter's place: the practice page's own, which comes with the package. */
export const PRACTICE = 'practice';

export interface Rulings {
  /** The ruling by the charter of a place, or `PRACTICE`. */
  at(place: string): Promise<Ruling>;
  /**
   * The ruling for a page: the practice page's own, else that of the brand the page belongs to, else the chosen one.
   * @param brand as `brandName` makes it
   */
  on(page: { readonly practice: boolean; readonly brand: string | null }): Promise<Ruling>;
  /** The one that screens show: the chosen charter's, or the practice page's. */
  shown(practice: boolean): Promise<Ruling>;
  /** Every charter of the user's, in the order of the shelf. */
  all(): Promise<readonly Ruling[]>;
  shelf(): Promise<Shelf>;
  /** What the ruling would be under another charter, for a write that has to name its epoch. */
  under(place: string, charter: Charter, text: string): Promise<Ruling>;
  /** A ruling that `under` made is the one of its place from now on: its charter is not read and compiled again. */
  inForce(ruling: Ruling): void;
  /**
   * Something it was made of has changed: `charter` (or the language of a shipped one) is read and compiled again,
   * `records` only counts corrections and budget again.
   */
  forget(what: 'charter' | 'records'): void;
  language(): Promise<Language>;
}

/** A charter as found, compiled: the costly half of a ruling. */
interface Source {
  readonly charter: Charter;
  readonly compiled: CompiledCharter;
  readonly sum: string;
  readonly state: CharterState;
}

export interface RulingParts {
  readonly area: Area;
  readonly charters: (place: string) => CharterStore;
  readonly decisions: DecisionStore;
  readonly shipped: Shipped;
  /** Asked once. */
  readonly reader: () => Promise<ShippedReader>;
  readonly digest: Digest;
  readonly clock: Clock;
  readonly languages: () => Promise<readonly string[]>;
}

export function rulings(parts: RulingParts): Rulings {
  const { area, charters, decisions, shipped, digest, clock } = parts;
  const sources = new Map<string, Promise<Source>>();
  const known = new Map<string, Promise<Ruling>>();
  const sourcesOf = new WeakMap<Ruling, Source>();
  let shelved: Promise<Shelf> | null = null;
  let reader: Promise<ShippedReader> | null = null;
  const learned = learnedReaders();

  async function language(): Promise<Language> {
    const { value } = await readItem(area, settingsItem);
    return pickLanguage(value.language, await parts.languages());
  }

  async function compile(charter: Charter, text: string, state: CharterState): Promise<Source> {
    const sum = await digestLater(text);
    // A large charter takes some 20 ms here, after as much to read it: comments wait for neither.
    await breathe();
    const verify = await believedIn(charter);
    const compiled = compileCharter(charter, { digest, verify, patterns: patternEngine() });
    return { charter, compiled, sum, state };
  }

  async function fromPackage(name: 'default' | 'practice', state: CharterState): Promise<Source> {
    const text = await shipped(name, await language());
    // The package's own files are checked by its tests; a second check would cost each start 30 ms.
    return compile(JSON.parse(text) as Charter, text, state);
  }

  async function users(place: string): Promise<Source> {
    const { state, text } = await charters(place).read();
    if (text === null) return fromPackage('default', state);
    await readyPatterns(text);
    const made = parseCharter(text, { patterns: patternEngine() });
    // Written by a newer version, or by none of ours: it stays where it is, and is said.
    return made.ok ? compile(made.charter, text, state) : fromPackage('default', 'lost');
  }

  async function rulingOn(source: Source, place: string): Promise<Ruling> {
    const practice = place === PRACTICE;
    const { charter, compiled, sum, state } = source;
    const kept = await decisions.corrections();
    reader ??= parts.reader();
    const shippedReader = await reader;
    const { model } = shippedReader;
    const day = today(clock);
    const { chosen } = await shelf();
    const budget = await budgetOf(decisions, charter, { place, chosen, practice }, clock);
    const named = [place, charter.id, charter.revision, sum, ENGINE, model, kept, budget];
    const epoch = digest(canonical(named)).slice(0, 24);
    const corrections = correctionsOf(kept);
    return {
      charter,
      compiled,
      corrections,
      budget,
      day,
      epoch,
      practice,
      place,
      state,
      read: learned(shippedReader, kept),
      shipped: shippedReader.read,
      modelOk: model !== null,
    };
  }

  /** Made once and shared by all who ask meanwhile; a failure is not remembered. */
  function remember<T>(map: Map<string, Promise<T>>, place: string, make: () => Promise<T>): Promise<T> {
    const made = make();
    map.set(place, made);
    made.catch(() => {
      if (map.get(place) === made) map.delete(place);
    });
    return made;
  }

  const sourceOf = (place: string) =>
    sources.get(place) ??
    remember(sources, place, () => (place === PRACTICE ? fromPackage('practice', 'ok') : users(place)));

  const fresh = (place: string) => remember(known, place, async () => rulingOn(await sourceOf(place), place));

  async function at(place: string): Promise<Ruling> {
    const ruling = await (known.get(place) ?? fresh(place));
    return ruling.day === today(clock) ? ruling : fresh(place);
  }

  function shelf(): Promise<Shelf> {
    if (shelved === null) {
      const read = readItem(area, shelfItem).then(({ value }) => value);
      shelved = read;
      read.catch(() => {
        if (shelved === read) shelved = null;
      });
    }
    return shelved;
  }

  return {
    at,
    async on({ practice, brand }) {
      if (practice) return at(PRACTICE);
      const { places, chosen } = await shelf();
      const place = placeIn(brand);
      return at(place !== null && places.includes(place) ? place : chosen);
    },
    shown: async (practice) => at(practice ? PRACTICE : (await shelf()).chosen),
    all: async () => Promise.all((await shelf()).places.map(at)),
    shelf,
    async under(place, charter, text) {
      const source = await compile(charter, text, 'ok');
      const ruling = await rulingOn(source, place);
      sourcesOf.set(ruling, source);
      return ruling;
    },
    inForce(ruling) {
      const source = sourcesOf.get(ruling);
      if (source === undefined) throw new Error('only a ruling that `under` made comes into force');
      known.clear();
      shelved = null;
      sources.set(ruling.place, Promise.resolve(source));
    },
    forget(what) {
      known.clear();
      if (what === 'records') return;
      sources.clear();
      shelved = null;
    },
    language,
  };
}

/** One name for the rulings of all charters: when one changes, pages are judged again. */
export function epochOf(rulings: readonly Pick<Ruling, 'epoch'>[], digest: Digest): string {
  return digest(canonical(rulings.map(({ epoch }) => epoch))).slice(0, 24);
}
