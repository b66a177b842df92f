/** The list of signals, and the reader that asks them all. */
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
import { reading, type Say } from './score';
import { sentiment } from './sentiment';
import type { Reader, SignalId, SignalReading } from './signal';
import { signalIds } from './signal';
import { spam } from './spam';

type Says = Partial<Record<SignalId, Say>>;
type Signal = (scan: Scan, polarity: Polarity, others: Readonly<Says>) => Say;

/** One function a signal; those further down may look at what those above said. */
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

const spoken = ['question', 'negative', 'praise', 'purchase_intent', 'press'] as const;

/** Reads a text: language, sentiment, the thirteen signals with their evidence. Pure; any length, any content. */
export const readText: Reader = (text, langHint) => {
  const page = scan(text, langHint);
  const polar = polarity(page);
  const says: Says = {};
  for (const [id, signal] of Object.entries(signals) as [SignalId, Signal][])
    says[id] = signal(page, polar, says);
  // Advertising asks, cheers and complains of nothing to the brand.
  if ((says.spam?.logit ?? 0) > 0) for (const id of spoken) says[id] = { logit: -3, evidence: [] };
  const readings = Object.fromEntries(signalIds.map((id) => [id, reading(says[id] as Say)])) as Record<
    SignalId,
    SignalReading
  >;
  return {
    lang: page.lang,
    sentiment: sentiment(readings.negative, readings.praise),
    signals: readings,
    ownCase: ownCase(page, polar),
  };
};
