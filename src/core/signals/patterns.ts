/** What the patterns alone say of a text: every signal asked in turn, those further down may look at those above. */
import { boycott } from './boycott';
import { distress } from './distress';
import { illegal } from './illegal';
import { insult } from './insult';
import { legalThreat } from './legal_threat';
import { negative } from './negative';
import { ownCase } from './own_case';
import { personalData } from './personal_data';
import { type Polarity, polarity } from './polarity';
import { praise } from './praise';
import { press } from './press';
import { purchaseIntent } from './purchase_intent';
import { question } from './question';
import { safety } from './safety';
import { type Scan, scan } from './scan';
import type { Say } from './score';
import type { SignalId } from './signal';
import { spam } from './spam';

type Signal = (scan: Scan, polarity: Polarity, others: Readonly<Partial<Record<SignalId, Say>>>) => Say;

const signals: Readonly<Record<SignalId, Signal>> = {
  insult,
  illegal,
  legal_threat: legalThreat,
  question,
  spam,
  personal_data: personalData,
  safety,
  purchase_intent: purchaseIntent,
  press,
  boycott,
  distress,
  negative,
  praise,
};

const inTurn = Object.entries(signals) as readonly [SignalId, Signal][];

export interface PatternsSay {
  readonly page: Scan;
  readonly says: Readonly<Record<SignalId, Say>>;
  readonly ownCase: boolean;
}

export function patternsSay(text: string, langHint?: string | null): PatternsSay {
  const page = scan(text, langHint);
  const polar = polarity(page);
  const says: Partial<Record<SignalId, Say>> = {};
  for (const [id, signal] of inTurn) says[id] = signal(page, polar, says);
  return { page, says: says as Record<SignalId, Say>, ownCase: ownCase(page, polar) };
}
