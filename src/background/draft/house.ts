/** What drafts are held against, made once for each ruling and brand: the house's words, and its agreed replies. */
import type { Brand } from '../../core/charter/schema/brand';
import { checkDraft } from '../../core/draft/check-draft';
import { contextOf, type DraftContext } from '../../core/draft/context';
import { type StatusReader, statusReader } from '../../core/draft/reply-status';
import { mayInsert } from '../../core/replies/offer';
import type { Ruling } from '../rulings';

export interface DraftHouse {
  readonly context: DraftContext;
  readonly status: StatusReader;
}

const houses = new WeakMap<Ruling, Map<string, DraftHouse>>();

/** @param brand as `brandName` makes it; null, or one the charter does not know: the charter's first */
export function draftHouse(ruling: Ruling, brand: string | null): DraftHouse {
  const { charter } = ruling;
  const id = brand?.replace(/^[^/]*\//, '');
  const one = charter.brands.find((known) => known.id === id) ?? charter.brands[0];
  const known = houses.get(ruling) ?? new Map<string, DraftHouse>();
  houses.set(ruling, known);
  const made = known.get(one?.id ?? '') ?? houseOf(ruling, one);
  known.set(one?.id ?? '', made);
  return made;
}

/** No word has as many; normalising thousands on one letter takes a second. */
const PILED = /(\p{M}{16})\p{M}+/gu;

const nobody: Pick<Brand, 'name' | 'pages' | 'competitors' | 'ownContacts'> = {
  name: '',
  pages: [],
  competitors: [],
  ownContacts: [],
};

function houseOf(ruling: Ruling, brand: Brand | undefined): DraftHouse {
  const { charter, compiled, day, practice } = ruling;
  const network = practice ? 'practice' : null;
  const agreed = charter.replies.filter(({ id }) => mayInsert(compiled.offers.standing(id, day), network));
  const status = statusReader(agreed);
  return {
    context: contextOf(charter, { ...nobody, ...brand } as Brand, day),
    status: (draft) => status(draft.replace(PILED, '$1')),
  };
}

/** Builds what a first check would build, before anybody waits for it. */
export function warmUp(ruling: Ruling, brand: string | null): void {
  const { context, status } = draftHouse(ruling, brand);
  checkDraft({ text: 'Bonjour', answered: null }, context);
  status('Bonjour');
}
