/** What the patterns alone say of a text: every signal asked in turn, displeasure when the graver ones have spoken. */
import { boycott } from './boycott';
import { distress } from './distress';
import { illegal } from './illegal';
import { insult } from './insult';
import { legalThreat } from './legal_threat';
import { negative } from './negative';
import { ownCase } from './own_case';
import { personalData } from './personal_data';
import { polarity } from './polarity';
import { praise } from './praise';
import { press } from './press';
import { purchaseIntent } from './purchase_intent';
import { question } from './question';
import { safety } from './safety';
import { type Scan, scan } from './scan';
import type { Say } from './score';
import type { SignalId } from './signal';
import { spam } from './spam';

export interface PatternsSay {
  readonly page: Scan;
  readonly says: Readonly<Record<SignalId, Say>>;
  readonly ownCase: boolean;
}

export function patternsSay(text: string, langHint?: string | null): PatternsSay {
  const page = scan(text, langHint);
  const polar = polarity(page);
  const grave = {
    insult: insult(page),
    illegal: illegal(page),
    legal_threat: legalThreat(page),
    boycott: boycott(page),
    distress: distress(page),
    safety: safety(page),
  };
  // Written out in the list's order: an engine keeps a record that is always made in one piece in its fastest form.
  const says: Readonly<Record<SignalId, Say>> = {
    negative: negative(page, polar, grave),
    insult: grave.insult,
    illegal: grave.illegal,
    legal_threat: grave.legal_threat,
    question: question(page),
    praise: praise(page, polar),
    spam: spam(page),
    personal_data: personalData(page),
    safety: grave.safety,
    purchase_intent: purchaseIntent(page),
    press: press(page),
    boycott: grave.boycott,
    distress: grave.distress,
  };
  return { page, says, ownCase: ownCase(page, polar) };
}
