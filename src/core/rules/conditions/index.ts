/** Every kind of condition: a new kind in the schema does not compile until it stands here. */
import type { Condition, ConditionKind } from '../../charter/schema/condition';
import type { CompileTools, Test } from '../facts';
import { all } from './all';
import { answered } from './answered';
import { any } from './any';
import { commentKind } from './comment-kind';
import { competitor } from './competitor';
import { counter } from './counter';
import { facet } from './facet';
import { influence } from './influence';
import { influential } from './influential';
import type { Compile } from './kind';
import { language } from './language';
import { network } from './network';
import { not } from './not';
import { ownCase } from './own-case';
import { ownPage } from './own-page';
import { pattern } from './pattern';
import { request } from './request';
import { sentiment } from './sentiment';
import { signal } from './signal';
import { topic } from './topic';
import { verified } from './verified';
import { words } from './words';

export const conditionKinds: { readonly [K in ConditionKind]: Compile<K> } = {
  all,
  any,
  not,
  signal,
  facet,
  sentiment,
  own_case: ownCase,
  influential,
  influence,
  counter,
  words,
  pattern,
  request,
  topic,
  competitor,
  language,
  network,
  comment_kind: commentKind,
  own_page: ownPage,
  answered,
  verified,
};

/** From a condition of the charter to a test of one comment. Nesting is capped where the charter is read. */
export function compileCondition(condition: Condition, tools: CompileTools): Test {
  return one(condition, tools);
}

function one<K extends ConditionKind>(condition: Extract<Condition, { kind: K }>, tools: CompileTools): Test {
  const compile = conditionKinds[condition.kind as K] as Compile<K>;
  return compile(condition as never, tools, (inner) => compileCondition(inner, tools));
}
