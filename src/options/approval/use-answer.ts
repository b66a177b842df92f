/** An answer that came in: read, its signatures checked, held against the charter as it stands now. */
import { useState } from 'preact/hooks';
import { MOST_ANSWER, type SheetAnswer } from '../../core/replies/sheet-answer';
import { type AnswerProblem, readAnswer } from '../../core/replies/sheet-read';
import { claimsOf } from '../../core/replies/sheet-signed';
import { type Claim, claimKey } from '../../core/replies/signature';
import { digest } from '../../platform/digest';
import { holds } from '../../platform/signing';

export type Taken =
  | { readonly ok: false; readonly problem: AnswerProblem; readonly detail: string }
  | {
      readonly ok: true;
      readonly answer: SheetAnswer;
      readonly text: string;
      readonly verified: (claim: Claim) => boolean;
    };

export async function takeText(text: string): Promise<Taken> {
  const read = readAnswer(text, digest);
  if (!read.ok) return read;
  const { answer } = read;
  const good = new Set<string>();
  for (const claim of claimsOf(answer)) {
    if (await holds(claim.publicKey, claim.signature, claim.text)) good.add(claimKey(claim));
  }
  return { ok: true, answer, text, verified: (claim) => good.has(claimKey(claim)) };
}

/** What a file is said to be when it is too large to be read at all: a sheet may be, an answer never is. */
async function takeFile(file: File): Promise<Taken> {
  if (file.size <= MOST_ANSWER * 2) return takeText(await file.text());
  const start = await takeText(await file.slice(0, 200).text());
  return !start.ok && start.problem === 'is_sheet'
    ? start
    : { ok: false, problem: 'too_large', detail: String(MOST_ANSWER) };
}

export interface AnswerHandle {
  readonly taken: Taken | null;
  readonly file: (file: File) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly forget: () => void;
}

export function useAnswer(): AnswerHandle {
  const [taken, setTaken] = useState<Taken | null>(null);
  return {
    taken,
    file: async (file) => setTaken(await takeFile(file)),
    paste: async (text) => setTaken(await takeText(text)),
    forget: () => setTaken(null),
  };
}
