/** What the list is narrowed to: as the person chose it, as the address keeps it, as the journal is asked. */
import { type NetworkId, networkIds } from '../../core/comment';
import { type DecisionAct, decisionActs } from '../../core/decision';
import type { RequestOf } from '../../messages/contract';

export interface Filters {
  readonly words: string;
  readonly acts: readonly DecisionAct[];
  /** The practice page's decisions are never mixed with the others: they show under their own network only. */
  readonly network: NetworkId | null;
  /** `place/brand`. */
  readonly brand: string | null;
  /** Ids. */
  readonly topic: string | null;
  readonly department: string | null;
  /** Calendar days where the user is, both included: `2026-11-22`. */
  readonly from: string | null;
  readonly until: string | null;
  /** Also what was undone. */
  readonly undone: boolean;
}

export type Query = RequestOf<'journal.page'>['query'];

export const noFilter: Filters = {
  words: '',
  acts: [],
  network: null,
  brand: null,
  topic: null,
  department: null,
  from: null,
  until: null,
  undone: false,
};

/** As long as a search may be. */
export const MOST_WORDS = 200;
const LONGEST_NAME = 300;
const plainDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const instants = /^\d{4}-\d\d-\d\dT/;

/** What of an address makes sense; the rest is left out, whoever wrote it. */
export function filtersIn(params: URLSearchParams): Filters {
  const text = (name: string) => params.get(name)?.slice(0, LONGEST_NAME) || null;
  const day = (name: string) => (plainDay.test(params.get(name) ?? '') ? params.get(name) : null);
  const acts = new Set((params.get('act') ?? '').split(','));
  return {
    words: (params.get('words') ?? '').slice(0, MOST_WORDS),
    acts: decisionActs.filter((act) => acts.has(act)),
    network: networkIds.find((id) => id === params.get('network')) ?? null,
    brand: text('brand'),
    topic: text('topic'),
    department: text('department'),
    from: day('from'),
    until: day('until'),
    undone: params.get('undone') === '1',
  };
}

/** The filters in force, as parts of an address. */
export function paramsOf(filters: Filters): [string, string][] {
  const all: [string, string | null][] = [
    ['words', filters.words.trim()],
    ['act', filters.acts.join(',')],
    ['network', filters.network],
    ['brand', filters.brand],
    ['topic', filters.topic],
    ['department', filters.department],
    ['from', filters.from],
    ['until', filters.until],
    ['undone', filters.undone ? '1' : null],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

/** The local midnight that begins the day, `days` later; undefined where no such day is. */
function midnight(day: string | null, days: number): string | undefined {
  if (day === null) return undefined;
  const date = new Date(`${day}T00:00:00`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setDate(date.getDate() + days);
  const iso = date.toISOString();
  return instants.test(iso) ? iso : undefined;
}

/** As the journal is asked. */
export function queryOf(filters: Filters): Query {
  const { words, acts, network, brand, topic, department, from, until, undone } = filters;
  return {
    practice: network === 'practice',
    ...(words.trim() === '' ? {} : { words: words.trim() }),
    ...(acts.length === 0 ? {} : { acts: [...acts] }),
    ...(network === null ? {} : { network }),
    ...(brand === null ? {} : { brand }),
    ...(topic === null ? {} : { topic }),
    ...(department === null ? {} : { department }),
    from: midnight(from, 0),
    until: midnight(until, 1),
    ...(undone ? { undone } : {}),
  };
}

/** True where nothing narrows the list; what was undone being shown only widens it. */
export function isNone(filters: Filters): boolean {
  return paramsOf({ ...filters, undone: false }).length === 0;
}

/** Days the wrong way round: nothing can be between them. */
export function reversed({ from, until }: Filters): boolean {
  return from !== null && until !== null && until < from;
}
