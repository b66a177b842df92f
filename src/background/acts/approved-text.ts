/** The text of a reply, ready to be used now: approval, language and blanks are checked at the moment of use (P9). */
import { redLinesOf } from '../../core/coach/red-lines';
import { fillReply } from '../../core/replies/fill';
import { linkParameters, tagLinks } from '../../core/replies/links';
import { mayInsert } from '../../core/replies/offer';
import type { Act } from '../../messages/parts';
import { today } from '../../platform/clock';
import { draftHouse } from '../draft/house';
import type { Case } from './case';

type Use = Extract<Act, { do: 'insert' | 'copy' }>;

export type ApprovedText =
  | { readonly ok: true; readonly text: string; readonly digest: string }
  | { readonly ok: false; readonly outcome: 'not_approved' | 'blank_missing' | 'red_line' | 'refused' };

/** Longest text that an act carries. */
const LONGEST = 6_000;

export function approvedText({ desk, subject, ruling, assessment }: Case, use: Use): ApprovedText {
  const { charter, compiled } = ruling;
  const reply = charter.replies.find((one) => one.id === use.reply);
  const standing = compiled.offers.standing(use.reply, today(desk.clock));
  const variant = reply?.variants.find((one) => one.lang === use.lang);
  if (!reply || !variant || standing?.kind !== 'in_force' || !mayInsert(standing, subject.page.network)) {
    return { ok: false, outcome: 'not_approved' };
  }
  const filled = fillReply(variant, reply.blanks, use.blanks);
  if (filled.missing.length > 0) return { ok: false, outcome: 'blank_missing' };
  const parameters = linkParameters(charter, reply);
  const text = parameters ? tagLinks(filled.text, parameters) : filled.text;
  if (text.length > LONGEST) return { ok: false, outcome: 'refused' };
  // Its own words were read and agreed to by its department; what was filled in was read by nobody.
  const { comment, page, brand } = subject;
  const answered = { ...comment, network: page.network, advice: assessment.advice };
  const written = { text: filled.text, answered, template: variant.text };
  if (redLinesOf(written, draftHouse(ruling, brand).context).length > 0)
    return { ok: false, outcome: 'red_line' };
  return { ok: true, text, digest: standing.approval.digest };
}
