/** Each filter in force as words, with what is left without it. */
import type { Language, Messages } from '../../i18n';
import { day } from '../../ui/formats';
import { labels } from '../../ui/labels';
import { type Names, nameIn } from './context';
import type { Filters } from './filters';

export interface FilterChip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<Filters>;
}

export function chipsOf(filters: Filters, names: Names, words: Messages, language: Language): FilterChip[] {
  const t = words.journal;
  const { words: searched, acts, network, brand, topic, department, from, until, undone } = filters;
  const said = labels(words);
  const chips: (FilterChip | null)[] = [
    searched.trim() === '' ? null : { key: 'words', text: t.quoted(searched.trim()), without: { words: '' } },
    ...acts.map((act) => ({
      key: `act ${act}`,
      text: said.decisions[act],
      without: { acts: acts.filter((one) => one !== act) },
    })),
    network && { key: 'network', text: said.networks[network], without: { network: null } },
    brand && { key: 'brand', text: t.chip(t.brand, nameIn(names.brands, brand)), without: { brand: null } },
    topic && { key: 'topic', text: t.chip(t.topic, nameIn(names.topics, topic)), without: { topic: null } },
    department && {
      key: 'department',
      text: t.chip(t.department, nameIn(names.departments, department)),
      without: { department: null },
    },
    from && { key: 'from', text: t.fromDay(day(language, from)), without: { from: null } },
    until && { key: 'until', text: t.untilDay(day(language, until)), without: { until: null } },
    undone ? { key: 'undone', text: t.undoneShown, without: { undone: false } } : null,
  ].map((chip) => chip || null);
  return chips.filter((chip) => chip !== null);
}
