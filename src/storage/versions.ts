/**
 * Past versions of each charter: what is known of them and, apart and squeezed, their texts, each with a checksum. One
 * that cannot be read is said and takes no other along. The last fifty of a place are kept, and its last fifty
 * publications.
 */
import type { Digest } from '../platform/digest';
import { squeezed, unsqueezed } from '../platform/squeeze';
import { seal, unseal } from './seal';
import { type Made, type Version, versionSchema } from './version';

export const MOST_VERSIONS = 50;

/** One object store; a write is one transaction. */
export interface VersionTable {
  /** In the order of their keys. */
  under(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  get(key: string): Promise<unknown>;
  /** Resolves after the commit. */
  write(puts: ReadonlyMap<string, unknown>, gone: readonly string[]): Promise<void>;
}

export interface VersionStore {
  /** Newest first; how many cannot be read. Rejects where the store itself fails. */
  list(place: string): Promise<{ readonly versions: readonly Version[]; readonly damaged: number }>;
  /** Its text; null where it is gone or is not what was kept. */
  text(place: string, seq: number): Promise<string | null>;
  /** Kept after all others of its place, unless the newest is this very one. Resolves after the commit. */
  add(place: string, made: Made, text: string): Promise<void>;
  /** Every version of a place. */
  remove(place: string): Promise<void>;
}

const digits = (seq: number) => String(seq).padStart(9, '0');
const facts = (place: string) => `facts/${place}/`;
const texts = (place: string) => `texts/${place}/`;

interface KeptText {
  readonly sum: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function isKept(raw: unknown): raw is KeptText {
  if (typeof raw !== 'object' || raw === null) return false;
  const { sum, bytes } = raw as Partial<KeptText>;
  return typeof sum === 'string' && bytes instanceof Uint8Array;
}

/** @param digestLater the same digest, for texts */
export function versionStore(
  table: VersionTable,
  digest: Digest,
  digestLater: (text: string) => Promise<string>,
): VersionStore {
  async function known(place: string) {
    const rows = await table.under(facts(place));
    return rows.map(([key, raw]) => {
      const made = versionSchema.safeParse(unseal(raw, digest)?.version);
      const seq = Number(key.slice(facts(place).length));
      return { seq, version: made.success && made.data.seq === seq ? made.data : null };
    });
  }

  async function text(place: string, seq: number): Promise<string | null> {
    const raw = await table.get(texts(place) + digits(seq));
    if (!isKept(raw)) return null;
    const found = await unsqueezed(raw.bytes).catch(() => null);
    return found !== null && (await digestLater(found)) === raw.sum ? found : null;
  }

  return {
    text,
    async list(place) {
      const all = await known(place);
      const versions = all.flatMap(({ version }) => (version === null ? [] : [version])).reverse();
      return { versions, damaged: all.length - versions.length };
    },
    async add(place, made, content) {
      const all = await known(place);
      const last = all.at(-1);
      const again = last?.version?.sum === made.sum && last.version.revision === made.revision;
      if (again && (await text(place, last.seq)) !== null) return;
      const seq = again ? last.seq : (last?.seq ?? 0) + 1;
      const version: Version = { ...made, seq };
      const kept: KeptText = { sum: made.sum, bytes: await squeezed(content) };
      const gone = again ? [] : overdue([...all, { seq, version }]);
      await table.write(
        new Map<string, unknown>([
          [facts(place) + digits(seq), seal({ version }, digest)],
          [texts(place) + digits(seq), kept],
        ]),
        gone.flatMap((old) => [facts(place) + digits(old), texts(place) + digits(old)]),
      );
    },
    async remove(place) {
      const seqs = (await known(place)).map(({ seq }) => seq);
      await table.write(
        new Map(),
        seqs.flatMap((seq) => [facts(place) + digits(seq), texts(place) + digits(seq)]),
      );
    },
  };
}

interface Known {
  readonly seq: number;
  readonly version: Version | null;
}

/** What is over the bounds, oldest first out: damaged ones count like the others. */
function overdue(all: readonly Known[]): number[] {
  const newest = new Set(all.slice(-MOST_VERSIONS).map(({ seq }) => seq));
  const published = all.filter(({ version }) => version?.cause === 'publish').slice(-MOST_VERSIONS);
  for (const { seq } of published) newest.add(seq);
  return all.flatMap(({ seq }) => (newest.has(seq) ? [] : [seq]));
}
