/** A reply as the card and the popup show it. */
import { blankMarks } from '../core/charter/blank-marks';
import type { Charter } from '../core/charter/schema';
import type { Approval } from '../core/charter/schema/reply';
import { type Known, startingValues } from '../core/replies/fill';
import { linkParameters } from '../core/replies/links';
import type { Offer } from '../core/replies/offer';
import type { ReplyView } from '../messages/views';
import { departmentName } from './names';

function approvalView(approval: Approval): NonNullable<ReplyView['approval']> {
  const { kind, person, on, until, self, example } = approval;
  return {
    kind,
    person,
    on,
    until,
    self,
    example,
    means: approval.kind === 'recorded' ? approval.means : null,
  };
}

export function replyView(
  charter: Pick<Charter, 'departments' | 'linkTagging'>,
  offer: Offer,
  known: Known,
): ReplyView {
  const { reply, variant, sameLanguage, tooLong, standing } = offer;
  const used = new Set(blankMarks(variant.text).map((mark) => mark.id));
  const values = startingValues(reply.blanks, known);
  return {
    id: reply.id,
    title: reply.title,
    department: departmentName(charter, reply.department) ?? reply.department,
    type: reply.type,
    lang: variant.lang,
    sameLanguage,
    text: variant.text,
    linkParameters: linkParameters(charter, reply),
    blanks: reply.blanks
      // Variants share a reply's blanks, and each uses its own.
      .filter((blank) => used.has(blank.id))
      .map((blank) => ({
        id: blank.id,
        kind: blank.kind,
        label: blank.label,
        value: values[blank.id] ?? '',
        required: blank.fallback === null,
        choices: blank.choices,
      })),
    ...(variant.locked.length > 0 && { locked: variant.locked }),
    tooLong,
    ...(offer.used && { used: true as const }),
    approval: standing.kind === 'in_force' ? approvalView(standing.approval) : null,
  };
}
