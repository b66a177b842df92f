/** The objective as its form edits it: « none yet » is an empty choice, and a target may be left out. */
import type { Charter } from '../../core/charter/schema';

type Objective = Charter['objective'];

export interface ObjectiveTyped {
  /** Empty: not given yet. */
  readonly kind: string;
  readonly department: string;
  readonly statement: string;
  readonly measured: boolean;
  readonly target: {
    readonly measure: string;
    readonly value: number;
    readonly from: string;
    readonly until: string;
  };
}

export function typedObjective(given: Objective): ObjectiveTyped {
  return {
    kind: given?.kind ?? '',
    department: given?.department ?? '',
    statement: given?.statement ?? '',
    measured: given?.target != null,
    target: given?.target ?? { measure: '', value: Number.NaN, from: '', until: '' },
  };
}

/** What a save asks for; the charter's door judges it. */
export function objectiveFrom({ kind, department, statement, measured, target }: ObjectiveTyped): unknown {
  if (kind === '') return null;
  return { kind, department, statement, target: measured ? target : null };
}
