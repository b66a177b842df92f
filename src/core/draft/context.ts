/** What a draft is held against: the house's own words, from its charter or from a small file. */
import type { Charter } from '../charter/schema';
import type { Brand } from '../charter/schema/brand';
import type { Advice } from '../rules/action';

export interface DraftContext {
  readonly brand: string;
  /** With or without `@`. */
  readonly handles: readonly string[];
  readonly competitors: readonly string[];
  /** Subjects that are not raised, as phrases: `accident de Vernay`. */
  readonly forbidden: readonly string[];
  readonly address: 'vous' | 'tu';
  readonly greeting: boolean;
  /** The signature's model, as `— prénom, équipe Lignéo` or `^{{initials}}`; null where none is asked. */
  readonly signature: string | null;
  /** The brand's own numbers and mailboxes, beside those that can be told by their form. */
  readonly ownContacts: readonly string[];
}

/** What is answered, as far as it is known. */
export interface Answered {
  readonly text: string;
  readonly lang: string | null;
  readonly network: string | null;
  /** What the charter advises for it; null or absent where nobody asked. */
  readonly advice?: Advice | null;
}

/** The usual model where a charter asks for a signature without giving one. */
const ANY_SIGNATURE = '^{{initials}}';

/** The part of a charter that a draft is held against. Subjects whose day has passed are left out where `today` is given. */
export function contextOf(charter: Charter, brand: Brand, today?: string): DraftContext {
  const open = charter.forbiddenSubjects.filter(
    ({ until }) => until === null || today === undefined || today <= until,
  );
  return {
    brand: brand.name,
    handles: brand.pages.map(({ handle }) => handle),
    competitors: brand.competitors,
    // A crisis is echoed by its words as a forbidden subject is raised.
    forbidden: [...open, ...charter.crises].flatMap(({ name, words }) => [name, ...words]),
    address: charter.voice.address,
    greeting: charter.voice.greeting,
    signature: charter.voice.signature ? (charter.voice.signatureModel ?? ANY_SIGNATURE) : null,
    ownContacts: brand.ownContacts,
  };
}
