/** The text of a reply, ready to be used now: approval, language and blanks are checked at the moment of use (P9). */
import { showsPersonalData } from '../../core/coach/personal';
import { redLinesOf } from '../../core/coach/red-lines';
import { fillReply } from '../../core/replies/fill';
import { linkParameters, tagLinks } from '../../core/replies/links';
import { mayInsert } from '../../core/replies/offer';
import { plainText, rewordingOf } from '../../core/replies/reworded';
import type { Act } from '../../messages/parts';
import { today } from '../../platform/clock';
import { draftHouse } from '../draft/house';
import type { Case } from './case';

type Use = Extract<Act, { do: 'insert' | 'copy' }>;

export type ApprovedText =
  | { readonly ok: true; readonly text: string; readonly digest: string; readonly reworded: boolean }
  | {
      readonly ok: false;
      readonly outcome:
        | 'not_approved'
        | 'blank_missing'
        | 'red_line'
        | 'locked_changed'
        | 'personal_data'
        | 'refused';
    };

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
  const tagged = (one: string) => (parameters ? tagLinks(one, parameters) : one);
  const agreed = tagged(filled.text);
  const locked = variant.locked.map((text) => tagged(fillReply({ text }, reply.blanks, use.blanks).text));
  const words = use.words === undefined ? agreed : plainText(use.words);
  const { changed, broken } = rewordingOf(agreed, locked, words);
  if (broken.length > 0) return { ok: false, outcome: 'locked_changed' };
  const text = changed ? words : agreed;
  if (text === '' || text.length > LONGEST) return { ok: false, outcome: 'refused' };
  // Its own words were read and agreed to by its department; what was filled in or reworded was read by nobody.
  const { comment, page, brand } = subject;
  const answered = { ...comment, network: page.network, advice: assessment.advice };
  const written = { text: changed ? words : filled.text, answered, template: variant.text };
  const { context } = draftHouse(ruling, brand);
  if (redLinesOf(written, context).length > 0) return { ok: false, outcome: 'red_line' };
  if (showsPersonalData(written, context)) return { ok: false, outcome: 'personal_data' };
  return { ok: true, text, digest: standing.approval.digest, reworded: changed };
}
