/** Records of a list by what names them: the same record is found again in another version of the charter. */
import { canonical, type Json } from '../replies/canonical';

export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a charter are JSON, whatever their type says. */
const told = (value: unknown) => canonical(value as Json);

export const same = (one: unknown, other: unknown): boolean => one === other || told(one) === told(other);

/** By its id; a text by its language, a page by its network and handle, anything else by all that it says. */
export function keyOf(item: unknown): string {
  if (!isPlain(item)) return told(item);
  if (typeof item.id === 'string') return item.id;
  if (typeof item.handle === 'string') return `${item.network}/${item.handle}`;
  if (typeof item.lang === 'string') return item.lang;
  return told(item);
}

/** Null where two of them bear the same key: such a list can only be taken as a whole. */
export function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const found = new Map(list.map((item) => [keyOf(item), item]));
  return found.size === list.length ? found : null;
}

/** How a person calls a record: its name, title or text; else its id. At most 300 characters. */
export function nameOf(item: unknown): string {
  if (!isPlain(item)) return '';
  const said = [item.name, item.title, item.text, item.id].find((one) => typeof one === 'string');
  return typeof said === 'string' ? said.slice(0, 300) : '';
}
