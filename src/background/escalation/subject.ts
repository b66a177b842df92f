/** The escalation a screen speaks of: its decision, its charter, the dossier that is still here. */
import type { Dossier } from '../../core/dossier/dossier';
import type { Escalation } from '../../core/escalation/record';
import type { Decision } from '../../storage/decision';
import { dossiersItem } from '../../storage/dossiers';
import { readEscalation } from '../../storage/escalations';
import { readItem } from '../../storage/item';
import { houses } from '../decision-view';
import type { Desk } from '../desk';
import { inTime } from '../dossier';
import type { Ruling } from '../rulings';

export interface EscalationSubject {
  readonly decision: Decision;
  readonly ruling: Ruling;
  readonly dossier: Dossier | null;
  /** A fresh one where nothing was kept yet. */
  readonly record: Escalation;
}

export function freshRecord(
  decision: Pick<Decision, 'id' | 'practice' | 'ref' | 'at'>,
  place: string,
): Escalation {
  const { id, practice, ref, at } = decision;
  return {
    id,
    practice,
    test: false,
    ref,
    place,
    at,
    state: 'prepared',
    taken: null,
    decided: null,
    answer: null,
    applied: [],
    newest: null,
    deliveries: [],
  };
}

async function dossierFor(desk: Desk, decision: Decision): Promise<Dossier | null> {
  if (decision.dossier === undefined) return null;
  const kept = inTime((await readItem(desk.area, dossiersItem)).value, desk.clock());
  return kept.find(({ dossier }) => dossier.sha256 === decision.dossier)?.dossier ?? null;
}

/** Null where there is no such escalation, or it was taken back. */
export async function subjectOfEscalation(desk: Desk, id: string): Promise<EscalationSubject | null> {
  const decision = await desk.journal.get(id);
  if (decision === null || decision.act !== 'escalate' || decision.undoneAt !== null) return null;
  const house = await houses(desk, decision.practice);
  const ruling = house(decision);
  const kept = await readEscalation(desk.area, id);
  return {
    decision,
    ruling,
    dossier: await dossierFor(desk, decision),
    record: kept ?? freshRecord(decision, ruling.place),
  };
}
