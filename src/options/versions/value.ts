/** A value of a charter, as a person reads it. */
import type { Charter } from '../../core/charter/schema';
import { conditionSchema } from '../../core/charter/schema/condition';
import type { Language, Messages } from '../../i18n';
import { day, fullMoment } from '../../ui/formats';
import { wordFor } from '../../ui/labels';
import { conditionSentence } from '../condition-sentence';

type Names = Pick<Charter, 'topics' | 'departments' | 'articles' | 'people'>;

/**
 * The name of a field; its own key where it has none yet.
 * @param value of it: « on » is a switch here and a date there
 */
export function fieldWord(name: string, t: Messages, value?: unknown): string {
  if (name === 'on' && typeof value === 'string') return t.versions.onDay;
  return wordFor(t.versions.fields, name);
}

/** Fields that hold the id of another record: told by its name. */
const pointers: Readonly<Record<string, keyof Names>> = {
  department: 'departments',
  owner: 'departments',
  article: 'articles',
  topic: 'topics',
  topics: 'topics',
  person: 'people',
};

/** Tables that name the values of a field. */
function tableOf(field: string, t: Messages): Readonly<Record<string, string>> {
  if (field === 'action' || field === 'actions' || field === 'then') return t.actions;
  if (field === 'advice') return t.advices;
  if (field === 'network' || field === 'networks') return t.networks;
  return t.versions.values;
}

function pointed(field: string, id: string, names: Names): string | null {
  const list = pointers[field];
  const found = list && (names[list] as readonly { id: string }[]).find((one) => one.id === id);
  if (!found) return null;
  const named = found as { readonly name?: string; readonly title?: string };
  return named.name ?? named.title ?? null;
}

/** A day or an instant as people write it; null for any other text. */
function dated(text: string, language: Language): string | null {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return fullMoment(language, new Date(text));
  return /^\d{4}-\d\d-\d\d$/.test(text) ? day(language, text) : null;
}

/**
 * One value as text; empty where there is nothing to say.
 * @param field the innermost name it stands under
 */
export function valueText(
  value: unknown,
  field: string,
  names: Names,
  t: Messages,
  language: Language = 'fr',
): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? t.versions.yes : t.versions.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return pointed(field, value, names) ?? dated(value, language) ?? wordFor(tableOf(field, t), value);
  }
  if (field === 'when' || field === 'of') {
    const condition = conditionSchema.safeParse(value);
    if (condition.success) return conditionSentence(condition.data, names, t);
  }
  if (Array.isArray(value)) return value.map((one) => valueText(one, field, names, t, language)).join('\n');
  return Object.entries(value)
    .flatMap(([name, inner]) => {
      const text = valueText(inner, name, names, t, language);
      return text === '' || name === 'id' || name === 'digest'
        ? []
        : [`${fieldWord(name, t, inner)}\u00a0: ${text}`];
    })
    .join(' · ');
}
