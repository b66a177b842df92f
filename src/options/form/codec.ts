/** From a record to what its form shows, and back. What cannot be read back is left for the charter's door to refuse. */
import { fromLines, toLines } from '../lines';
import type { FieldKind, FieldSpec, RowsSpec, Typed, TypedValue } from './spec';

/** What each kind's control holds. */
interface TypedOf {
  readonly line: string;
  readonly prose: string;
  readonly list: string;
  readonly number: string;
  readonly day: string;
  readonly choice: string;
  readonly tick: boolean;
  readonly ticks: readonly string[];
  readonly rows: readonly Typed[];
  readonly composed: string;
}

type Of<K extends FieldKind> = Extract<FieldSpec, { kind: K }>;

interface Codec<K extends FieldKind, T extends TypedValue> {
  readonly show: (value: unknown, spec: Of<K>) => T;
  readonly read: (typed: T, spec: Of<K>) => unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** Digits that a share such as 0.29 gains in floating point are no digits of the charter. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const codecs: { readonly [K in FieldKind]: Codec<K, TypedOf[K]> } = {
  line: {
    show: text,
    read: (typed, { nullable }) => (nullable && typed.trim() === '' ? null : typed.trim()),
  },
  prose: { show: text, read: (typed) => typed },
  list: {
    show: (value) => fromLines(list(value).map(text)),
    read: (typed) => toLines(typed),
  },
  number: {
    show: (value, { percent }) =>
      typeof value === 'number' ? String(rounded(percent ? value * 100 : value)) : '',
    read: (typed, { percent }) => {
      // A comma is how decimals are written in French.
      const plain = typed.trim().replace(',', '.');
      const value = plain === '' ? Number.NaN : Number(plain);
      return percent ? rounded(value / 100) : value;
    },
  },
  day: {
    show: text,
    read: (typed, { nullable }) => (nullable && typed === '' ? null : typed),
  },
  choice: {
    show: text,
    read: (typed, { nullable }) => (nullable && typed === '' ? null : typed),
  },
  tick: { show: (value) => value === true, read: (typed) => typed },
  ticks: {
    show: (value) => list(value).map(text),
    read: (typed) => [...typed],
  },
  composed: {
    show: (value) => JSON.stringify(value ?? null),
    read: (typed) => JSON.parse(typed === '' ? 'null' : typed) as unknown,
  },
  rows: { show: showRows, read: readRows },
};

function showRows(value: unknown, { fields, plain }: RowsSpec): readonly Typed[] {
  return list(value).map((row) => (plain === undefined ? typedOf(fields, row) : { [plain]: text(row) }));
}

function readRows(typed: readonly Typed[], { fields, plain }: RowsSpec): unknown[] {
  return typed.map((row) => (plain === undefined ? recordOf(fields, row, {}) : text(row[plain]).trim()));
}

function at(record: unknown, path: string): unknown {
  let value = record;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function withValue(record: object, [part = '', ...rest]: readonly string[], value: unknown): object {
  const inner = (record as Record<string, unknown>)[part];
  const held = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...record, [part]: rest.length === 0 ? value : withValue(held, rest, value) };
}

/** What the form shows of a record. */
export function typedOf(fields: readonly FieldSpec[], record: unknown): Typed {
  return Object.fromEntries(
    fields.map((spec) => {
      const { show } = codecs[spec.kind] as unknown as Codec<FieldKind, TypedValue>;
      return [spec.at, show(at(record, spec.at), spec)];
    }),
  );
}

/** The record as typed; fields that the form does not show stay as they are. */
export function recordOf(fields: readonly FieldSpec[], typed: Typed, record: object): object {
  return fields.reduce((made, spec) => {
    const { read } = codecs[spec.kind] as unknown as Codec<FieldKind, TypedValue>;
    return withValue(made, spec.at.split('.'), read(typed[spec.at] ?? '', spec));
  }, record);
}
