/** Every field and every closed value of a charter has a word in each language: a diff never shows a program's name. */
import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { diffCharters } from '../../../src/core/charter/diff';
import { charterSchema } from '../../../src/core/charter/schema';
import { languages, messages } from '../../../src/i18n';
import { fieldWord, valueText } from '../../../src/options/versions/value';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly innerType?: Node;
  readonly valueType?: Node;
  readonly options?: readonly Node[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly getter?: () => Node;
}
interface Node {
  readonly _zod: { readonly def: Def };
}

/** Names of fields, and closed values with the field they stand under. */
function walk(
  node: Node,
  field: string,
  seen = new Set<Node>(),
  found = { names: new Set<string>(), values: new Set<string>() },
) {
  if (seen.has(node)) return found;
  seen.add(node);
  const { def } = node._zod;
  const down = (inner: Node | undefined, name = field) => inner && walk(inner, name, seen, found);
  for (const value of Object.values(def.entries ?? {})) found.values.add(`${field}=${value}`);
  for (const [name, inner] of Object.entries(def.shape ?? {})) {
    found.names.add(name);
    down(inner, name);
  }
  for (const inner of [def.element, def.innerType, def.valueType, ...(def.options ?? [])]) down(inner);
  // A condition is told as a sentence of its own.
  if (field !== 'when' && def.type === 'lazy') down(def.getter?.());
  return found;
}

const { names, values } = walk(charterSchema as unknown as Node, '');
/** Told in no diff: they name the file, or stand for the record. */
const silent = new Set(['format', 'version', 'id', 'revision']);
const charter = charterSchema.parse(defaultCharters.fr);

describe.each(languages)('the words of a difference, in %s', (language) => {
  const words = messages[language];

  it('name every field', () => {
    expect(names.size).toBeGreaterThan(100);
    const missing = [...names].filter(
      (name) => !silent.has(name) && !Object.hasOwn(words.versions.fields, name),
    );
    expect(missing, `add them to src/i18n/${language}/versions.ts`).toEqual([]);
  });

  it('name every closed value', () => {
    expect(values.size).toBeGreaterThan(60);
    const raw = [...values].filter((one) => {
      const [field = '', value = ''] = one.split('=');
      return valueText(value, field, charter, words) === value && value.includes('_');
    });
    expect(raw, `add them to src/i18n/${language}/versions.ts`).toEqual([]);
  });

  it('say a whole starting charter without a program’s word', () => {
    const empty = { ...charter, topics: [], rules: [], replies: [], departments: [], articles: [] };
    const said = diffCharters(empty, charter).flatMap(({ part, fields }) =>
      fields.flatMap(({ path, after }) => [
        fieldWord(path.at(-1) ?? part, words),
        valueText(after, path.at(-1) ?? part, charter, words),
      ]),
    );
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((one) => /undefined|\[object|\bnull\b/.test(one))).toEqual([]);
  });
});
