/** The tables that an admin may bring, and what each would change. */
import type { Table } from '../../table/table';
import type { Charter } from '../schema';
import { departments, people } from './house';
import { forbiddenSubjects, redLines, topics } from './matters';
import { type ListKind, type ListPlan, planWith } from './plan';

export { type Brought, type ListKind, type ListPlan, listKinds, type PlannedRow, rowProblems } from './plan';

type Plan = (
  charter: Charter,
  table: Pick<Table, 'rows'>,
  idOf: (name: string, taken: ReadonlySet<string>) => string,
) => ListPlan;

const plans: Readonly<Record<ListKind, Plan>> = {
  departments: (...given) => planWith('departments', departments, ...given),
  people: (...given) => planWith('people', people, ...given),
  topics: (...given) => planWith('topics', topics, ...given),
  redLines: (...given) => planWith('redLines', redLines, ...given),
  forbiddenSubjects: (...given) => planWith('forbiddenSubjects', forbiddenSubjects, ...given),
};

/** Pure; a refused row is left out and said, the others stand. */
export function planList(kind: ListKind, ...given: Parameters<Plan>): ListPlan {
  return plans[kind](...given);
}
