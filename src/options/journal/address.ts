/** Where in the journal one is, as the address bar says it: `#journal?view=figures`, `#journal?act=leave&words=quai`. */
import { type Filters, filtersIn, paramsOf } from './filters';

/** Parts of the journal, in the order of its tabs. */
export const viewIds = ['list', 'follow', 'figures', 'export', 'author', 'state'] as const;
export type ViewId = (typeof viewIds)[number];

export const lineKinds = ['thread', 'ref', 'author', 'topic'] as const;
/** A timeline: of a thread, a comment, an author (by their keyed names) or a topic (by its id). */
export interface Line {
  readonly by: (typeof lineKinds)[number];
  readonly id: string;
}

export interface Address {
  readonly view: ViewId;
  readonly filters: Filters;
  /** In place of the list. */
  readonly line: Line | null;
  /** The decision whose author is asked about. */
  readonly entry: string | null;
}

const keyed = /^[0-9a-f]{32}$/;

function lineIn(params: URLSearchParams): Line | null {
  const by = lineKinds.find((kind) => kind === params.get('by'));
  const id = params.get('of') ?? '';
  if (by === undefined || id === '' || id.length > 300) return null;
  return by === 'topic' || keyed.test(id) ? { by, id } : null;
}

/** Never fails: what an address says that makes no sense is left out. */
export function readAddress(hash: string): Address {
  const params = new URLSearchParams(hash.split('?').slice(1).join('?'));
  const view = viewIds.find((id) => id === params.get('view')) ?? 'list';
  const entry = params.get('entry');
  return {
    view,
    filters: filtersIn(params),
    line: view === 'list' ? lineIn(params) : null,
    entry: entry !== null && entry.length <= 300 && view === 'author' ? entry : null,
  };
}

export function writeAddress({ view, filters, line, entry }: Address): string {
  const params = new URLSearchParams([
    ...(view === 'list' ? [] : [['view', view]]),
    ...paramsOf(filters),
    ...(line === null
      ? []
      : [
          ['by', line.by],
          ['of', line.id],
        ]),
    ...(entry === null ? [] : [['entry', entry]]),
  ]);
  const said = params.toString();
  return said === '' ? '#journal' : `#journal?${said}`;
}
