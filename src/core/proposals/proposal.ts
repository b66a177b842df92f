/** A change that a CM proposes to the charter (P11): what, about which comment, why, by whom. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { proposalId } from '../charter/schema/proposal';
import { canonical } from '../replies/canonical';
import type { Digest } from '../replies/digest';

/** Longest excerpt of a comment that travels, in characters. */
export const MOST_EXCERPT = 500;
/** Longest reason: one line. */
export const MOST_WHY = 300;
export const MOST_WORDS = 2_000;

const oneLine = (most: number) => z.string().check(z.trim(), z.maxLength(most), z.regex(/^[^\n\r]*$/));
const said = z.string().check(z.trim(), z.maxLength(MOST_WORDS));

export const proposedSchema = z.discriminatedUnion('kind', [
  /** A text to be agreed: a new reply, or another text for one that exists. */
  z.strictObject({
    kind: z.literal('reply'),
    reply: z.nullable(f.id),
    /** Its title as the CM saw it: replies come and go. */
    title: z.nullable(f.label),
    lang: f.language,
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000)),
  }),
  /** Another guidance for a rule, word for word, or what should change in it. At least one of the two. */
  z
    .strictObject({
      kind: z.literal('rule'),
      rule: f.id,
      /** Its name as the CM saw it: rules come and go. */
      name: f.label,
      guidance: z.nullable(f.prose),
      words: said,
    })
    .check(z.refine(({ guidance, words }) => guidance !== null || words !== '')),
  /** A subject that the charter does not know. */
  z.strictObject({ kind: z.literal('topic'), name: f.label, words: f.lines }),
  z.strictObject({ kind: z.literal('other'), words: said.check(z.minLength(1)) }),
]);
export type Proposed = z.infer<typeof proposedSchema>;
export type ProposedKind = Proposed['kind'];
export const proposedKinds = ['reply', 'rule', 'topic', 'other'] as const satisfies readonly ProposedKind[];

/** The comment it is about: an excerpt without handles, as the CM chose it. */
export const aboutSchema = z.strictObject({
  excerpt: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_EXCERPT)),
  network: z.nullable(f.network),
  lang: z.nullable(f.language),
});
export type About = z.infer<typeof aboutSchema>;

export const initials = z.string().check(z.regex(/^\p{L}{1,4}$/u));

const content = {
  /** ISO instant of the writing. */
  at: f.instant,
  by: z.nullable(initials),
  why: oneLine(MOST_WHY),
  what: proposedSchema,
  about: z.nullable(aboutSchema),
  /** Revision of the charter it was made on. */
  revision: f.whole,
};
export const proposalDraftSchema = z.strictObject(content);
export type ProposalDraft = z.infer<typeof proposalDraftSchema>;

export const proposalSchema = z.strictObject({ id: proposalId, ...content });
export type Proposal = z.infer<typeof proposalSchema>;

/** Names the form below: another form is another id. */
const FORM = 'relais-proposal-1';

/** The id is a digest of what is said: the same proposal twice is one, and nobody can write under another's id. */
export function idOf(draft: ProposalDraft, digest: Digest): string {
  const { at, by, why, what, about, revision } = draft;
  return digest(canonical({ form: FORM, at, by, why, what, about, revision })).slice(0, 32);
}

/** @throws where the draft is not one */
export function proposalOf(draft: ProposalDraft, digest: Digest): Proposal {
  const parsed = proposalDraftSchema.parse(draft);
  return { id: idOf(parsed, digest), ...parsed };
}

/** False where a byte of it was changed since. */
export function isWhole(proposal: Proposal, digest: Digest): boolean {
  return proposal.id === idOf(proposal, digest);
}
