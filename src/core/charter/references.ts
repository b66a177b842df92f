/** Records of a charter against each other: what points at something points at something that is there. */
import { MANDATORY_PREFIX } from '../rules/mandatory';
import { leafConditions } from './conditions';
import { type CharterProblem, type CharterProblemReason, type Path, problem } from './problem';
import { replyProblems } from './reply-problems';
import type { Charter } from './schema';
import { wordProblems } from './word-problems';

/** Every problem between records, in the file's order of kinds. */
export function referenceProblems(charter: Charter): CharterProblem[] {
  return [
    ...twice(charter),
    ...pages(charter),
    ...[...pointers(charter)]
      .filter(isDangling(charter))
      .map(({ path, to, reason }) => problem(path, reason, to)),
    ...dates(charter),
    ...wordProblems(charter),
    ...charter.replies.flatMap((reply, at) => replyProblems(reply, ['replies', at])),
  ];
}

const lists = [
  'brands',
  'departments',
  'people',
  'topics',
  'redLines',
  'forbiddenSubjects',
  'crises',
  'articles',
  'rules',
  'replies',
] as const;

function twice(charter: Charter): CharterProblem[] {
  const found: CharterProblem[] = [];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [at, { id }] of charter[list].entries()) {
      if (seen.has(id)) found.push(problem([list, at, 'id'], 'duplicate_id', id));
      seen.add(id);
      if (list === 'rules' && id.startsWith(MANDATORY_PREFIX)) {
        found.push(problem([list, at, 'id'], 'reserved_id', id));
      }
    }
  }
  return found;
}

/** The page chooses the charter's brand: one page cannot be two brands'. */
function pages(charter: Charter): CharterProblem[] {
  const seen = new Set<string>();
  const found: CharterProblem[] = [];
  for (const [brand, { pages: list }] of charter.brands.entries()) {
    for (const [at, { network, handle }] of list.entries()) {
      const key = `${network}/${handle.toLowerCase()}`;
      if (seen.has(key)) found.push(problem(['brands', brand, 'pages', at], 'duplicate_page', key));
      seen.add(key);
    }
  }
  return found;
}

interface Pointer {
  readonly path: Path;
  readonly to: string | null;
  readonly into: 'departments' | 'articles' | 'topics' | 'people';
  readonly reason: CharterProblemReason;
}

type Dangling = Pointer & { readonly to: string };

function isDangling(charter: Charter) {
  const known = {
    departments: ids(charter.departments),
    articles: ids(charter.articles),
    topics: ids(charter.topics),
    people: ids(charter.people),
  };
  return (pointer: Pointer): pointer is Dangling =>
    pointer.to !== null && !known[pointer.into].has(pointer.to);
}

function ids(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

const department = (path: Path, to: string | null): Pointer => ({
  path,
  to,
  into: 'departments',
  reason: 'unknown_department',
});
const article = (path: Path, to: string | null): Pointer => ({
  path,
  to,
  into: 'articles',
  reason: 'unknown_article',
});
const topic = (path: Path, to: string): Pointer => ({ path, to, into: 'topics', reason: 'unknown_topic' });

function* pointers(charter: Charter): Generator<Pointer> {
  if (charter.objective !== null) yield department(['objective', 'department'], charter.objective.department);
  for (const [at, one] of charter.people.entries())
    yield department(['people', at, 'department'], one.department);
  for (const [at, { person }] of charter.care.onCall.entries()) {
    yield { path: ['care', 'onCall', at, 'person'], to: person, into: 'people', reason: 'unknown_person' };
  }
  // P10: a topic without an owner makes the charter invalid.
  for (const [at, { owner }] of charter.topics.entries()) {
    yield { ...department(['topics', at, 'owner'], owner), reason: 'orphan_topic' };
  }
  for (const [at, one] of charter.redLines.entries()) yield article(['redLines', at, 'article'], one.article);
  for (const [at, one] of charter.forbiddenSubjects.entries()) {
    yield department(['forbiddenSubjects', at, 'department'], one.department);
  }
  for (const [at, one] of charter.crises.entries())
    yield department(['crises', at, 'department'], one.department);
  for (const [at, rule] of charter.rules.entries()) {
    yield department(['rules', at, 'department'], rule.department);
    yield article(['rules', at, 'article'], rule.article);
  }
  for (const [condition, path] of leafConditions(charter)) {
    if (condition.kind === 'topic') yield topic([...path, 'topic'], condition.topic);
  }
  for (const [at, reply] of charter.replies.entries()) {
    yield department(['replies', at, 'department'], reply.department);
    for (const [place, id] of reply.topics.entries()) yield topic(['replies', at, 'topics', place], id);
  }
}

function dates(charter: Charter): CharterProblem[] {
  const found: CharterProblem[] = [];
  const check = (path: Path, from: string, until: string | null) => {
    if (until !== null && until < from) found.push(problem(path, 'dates_reversed', `${from} / ${until}`));
  };
  const target = charter.objective?.target;
  if (target) check(['objective', 'target', 'until'], target.from, target.until);
  for (const [at, one] of charter.crises.entries()) check(['crises', at, 'until'], one.from, one.until);
  for (const [at, reply] of charter.replies.entries()) {
    for (const [place, one] of reply.approvals.entries()) {
      check(['replies', at, 'approvals', place, 'until'], one.from, one.until);
    }
  }
  return found;
}
