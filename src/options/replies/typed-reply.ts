/** A reply being typed: its texts by language, where it is found, and what would be saved of it. */
import { blankMarks } from '../../core/charter/blank-marks';
import type { Blank, Reply } from '../../core/charter/schema/reply';
import { blanksOf } from '../../core/replies/corrected';
import { fromLines, toLines } from '../lines';

export interface TypedVariant {
  readonly lang: string;
  readonly text: string;
  /** One passage a line. */
  readonly locked: string;
}

export interface TypedReply {
  readonly title: string;
  readonly department: string;
  readonly variants: readonly TypedVariant[];
  readonly blanks: readonly Blank[];
  readonly type: Reply['type'];
  readonly topics: readonly string[];
  readonly actions: Reply['actions'];
  /** One a line, both. */
  readonly tags: string;
  readonly situations: string;
  readonly networks: readonly string[];
  readonly tagLinks: boolean;
}

/** @param text the one to begin with: that in force, or the one proposed */
export function typedOf(reply: Reply, text: Pick<Reply, 'variants' | 'blanks'> = reply): TypedReply {
  const { title, department, type, topics, actions, tags, situations, networks, tagLinks } = reply;
  return {
    title,
    department,
    variants: text.variants.map(({ lang, text: said, locked }) => ({
      lang,
      text: said,
      locked: fromLines(locked),
    })),
    blanks: text.blanks,
    type,
    topics,
    actions,
    tags: fromLines(tags),
    situations: fromLines(situations ?? []),
    networks,
    tagLinks,
  };
}

/** The blanks that the texts ask for: as they were described, else of the kind that their names tell. */
export function blanksIn({ variants, blanks }: Pick<TypedReply, 'variants' | 'blanks'>): Blank[] {
  const known = new Map(blanks.map((blank) => [blank.id, blank]));
  const asked = new Map(variants.flatMap(({ text }) => blanksOf(text)).map((blank) => [blank.id, blank]));
  return [...asked.values()].map((blank) => known.get(blank.id) ?? blank);
}

/** What the charter would hold. */
export function contentOf(typed: TypedReply): Pick<Reply, 'variants' | 'blanks'> {
  const variants = typed.variants.map(({ lang, text, locked }) => ({
    lang,
    text: text.trim(),
    locked: toLines(locked),
  }));
  return { variants, blanks: blanksIn(typed) };
}

export function detailsOf(typed: TypedReply, had: Pick<Reply, 'situations'>) {
  const { type, topics, actions, networks, tagLinks } = typed;
  const situations = toLines(typed.situations);
  return {
    type,
    topics: [...topics],
    actions: [...actions],
    tags: toLines(typed.tags),
    // Absent stays absent: nothing is changed by looking at it.
    ...(situations.length > 0 || had.situations !== undefined ? { situations } : {}),
    networks: [...networks],
    tagLinks,
  };
}

/** What makes an approval hold no longer, though it is no text. */
export function movesApproval(typed: TypedReply, reply: Reply): boolean {
  return (
    typed.type !== reply.type || typed.tagLinks !== reply.tagLinks || typed.department !== reply.department
  );
}

/** A locked passage that its text does not hold: it would be refused. */
export function lostPassages({ text, locked }: TypedVariant): string[] {
  return toLines(locked).filter((passage) => !text.includes(passage));
}

export function usesBlanks(variants: readonly TypedVariant[]): boolean {
  return variants.some(({ text }) => blankMarks(text).length > 0);
}
