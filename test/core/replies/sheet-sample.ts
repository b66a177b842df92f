/** A house with ten replies to approve, the sheet that asks for them, and a department that answers it. */
import type { Charter } from '../../../src/core/charter/schema';
import { submit } from '../../../src/core/replies/approve';
import { corrected } from '../../../src/core/replies/corrected';
import { replyDigest } from '../../../src/core/replies/digest';
import { makeSheet, recordOf, type Sheet, type SheetItem } from '../../../src/core/replies/sheet';
import type { AgreedItem, AnswerItem, SignedPart, Unsealed } from '../../../src/core/replies/sheet-answer';
import { ANSWER_FORMAT, ANSWER_VERSION, writeAnswer } from '../../../src/core/replies/sheet-seal';
import type { WeighFacts } from '../../../src/core/replies/sheet-weigh';
import { charter, reply } from '../charter/sample';
import { sha256, TODAY } from '../rules/sample';

export const ISSUED = '2026-06-10';
export const UNTIL = '2027-06-10';
export const SHEET = 'AAAAAAAAAAAAAAAAAAAAAA';

export const facts: WeighFacts = {
  today: TODAY,
  recordedBy: 'Paul Tessier',
  digest: sha256,
  verified: () => false,
};

/** Ten replies of `care`, the first with another text proposed, and one of another department. */
export function house(more: Partial<Charter> = {}): Charter {
  const own = Array.from({ length: 10 }, (_, at) =>
    reply(`r${at}`, `Bonjour {{first_name}}, voici la réponse ${at}.`, {
      status: 'draft',
      blanks: [{ id: 'first_name', kind: 'first_name', label: 'Prénom', fallback: null, choices: [] }],
      variants: [
        { lang: 'fr', text: `Bonjour {{first_name}}, voici la réponse ${at}.`, locked: [`réponse ${at}`] },
      ],
    }),
  ).map(submit);
  const [first, ...others] = own;
  if (first === undefined) throw new Error('ten replies');
  const proposed = {
    variants: [{ lang: 'fr', text: 'Bonjour {{first_name}}, voici une réponse plus claire.', locked: [] }],
    blanks: first.blanks,
    by: 'Lise Morel',
    on: '2026-06-01',
  };
  const theirs = reply('legal-1', 'Notre service juridique vous répond.', { department: 'legal' });
  return charter({ replies: [{ ...first, proposed }, ...others, theirs], ...more });
}

/** The sheet, and the house that remembers it. */
export function sent(before: Charter = house(), id = SHEET): { sheet: Sheet; house: Charter } {
  const wanted = before.replies
    .filter(({ department }) => department === 'care')
    .map((one) => ({ reply: one, why: 'new' as const }));
  const sheet = makeSheet(before, { id, department: 'care', wanted, issued: ISSUED, until: UNTIL }, sha256);
  return { sheet, house: { ...before, sheets: [...(before.sheets ?? []), recordOf(sheet)] } };
}

export function agree({ reply: id, digest, content }: SheetItem, until = UNTIL): AgreedItem {
  return { decision: 'agree', reply: id, shown: digest, digest, content, until, note: '' };
}

export function correct({ reply: id, digest: shown, content }: SheetItem, text: string): AgreedItem {
  const made = corrected(content, new Map([['fr', text]]));
  const digest = replyDigest({ ...made, department: 'care' }, sha256);
  return { decision: 'correct', reply: id, shown, digest, content: made, until: UNTIL, note: 'Plus court' };
}

export function refuse({ reply: id, digest: shown }: SheetItem, note = 'Non'): AnswerItem {
  return { decision: 'refuse', reply: id, shown, note };
}

export function unsealed(sheet: Sheet, items: AnswerItem[], more: Partial<Unsealed> = {}): Unsealed {
  return {
    format: ANSWER_FORMAT,
    version: ANSWER_VERSION,
    id: 'BBBBBBBBBBBBBBBBBBBBBB',
    sheet: sheet.id,
    issued: sheet.issued,
    house: sheet.house,
    department: sheet.department.id,
    at: '2026-06-12T09:30:00.000Z',
    person: 'Inès Caradec',
    items,
    ...more,
  };
}

/** As the sheet writes it. */
export function answered(
  sheet: Sheet,
  items: AnswerItem[] = sheet.items.map((one) => agree(one)),
  more: Partial<Unsealed> = {},
  signed?: SignedPart,
): string {
  return writeAnswer(unsealed(sheet, items, more), sha256, signed);
}
