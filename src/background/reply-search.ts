/** Search over the replies of a charter: words or their beginnings, wrongly typed too; built when first asked for, in turns. */
import MiniSearch from 'minisearch';
import type { Charter } from '../core/charter/schema';
import { BOOST, MOST_QUERY, type Searched, searchedOf, slips, termsOf } from '../core/replies/search';
import { mapInSlices } from '../platform/slices';

/** @returns ids, best first. An empty query finds nothing. */
export type ReplySearch = (query: string) => string[];

const made = new WeakMap<Charter, Promise<ReplySearch>>();

export function replySearch(charter: Charter): Promise<ReplySearch> {
  const known = made.get(charter) ?? searchOf(charter);
  made.set(charter, known);
  return known;
}

const fields = ['title', 'tags', 'situations', 'text'];

async function searchOf({ replies }: Pick<Charter, 'replies'>): Promise<ReplySearch> {
  const index = new MiniSearch<Searched>({ fields, tokenize: termsOf, processTerm: (term) => term });
  await mapInSlices(replies, (reply) => index.add(searchedOf(reply)));
  const options = {
    boost: BOOST,
    prefix: (term: string) => term.length >= 2,
    fuzzy: (term: string) => slips(term.length),
    weights: { fuzzy: 0.4, prefix: 0.7 },
  };
  return (query) => {
    const asked = query.slice(0, MOST_QUERY);
    if (termsOf(asked).length === 0) return [];
    const all = index.search(asked, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(asked, options);
    return found.map(({ id }) => String(id));
  };
}
