/** What each kind of condition gives: from the charter's data to a test of one comment. */
import type { Condition, ConditionKind } from '../../charter/schema/condition';
import type { CompileTools, Test } from '../facts';

export type Of<K extends ConditionKind> = Extract<Condition, { kind: K }>;

/** `inner` compiles a nested condition; leaves ignore it. */
export type Compile<K extends ConditionKind> = (
  condition: Of<K>,
  tools: CompileTools,
  inner: (condition: Condition) => Test,
) => Test;
