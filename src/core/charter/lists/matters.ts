/** Tables of topics and of subjects not to raise, and lists of red lines. Words are added to those there, never taken away. */
import { saysSomething } from '../../rules/words';
import { wordsOf } from '../../table/words';
import * as f from '../schema/fields';
import type { Severity, Topic } from '../schema/topic';
import { chosen, departmentNamed, nameProblems } from './cells';
import { type ListReader, type Refusal, refusal } from './plan';

const perimeters: Readonly<Record<Topic['perimeter'], readonly string[]>> = {
  in: ['dans', 'oui', 'dedans', 'repondre', 'on repond', 'yes', 'answer'],
  out: ['hors', 'non', 'dehors', 'ne pas repondre', 'hors perimetre', 'no', 'out of scope'],
  hand_over: ['passer', 'transmettre', 'a transmettre', 'a passer', 'hand over', 'pass on'],
};
const severities: Readonly<Record<Severity, readonly string[]>> = {
  red_line: ['rouge', 'ligne rouge', 'interdit', 'jamais', 'red line', 'never'],
  advice: ['conseil', 'a eviter', 'avoid'],
};

const MOST_WORD = 200;

/** The words of a cell after those there; what can never be found is refused. */
function wordsWith(cell: string, there: readonly string[]): { words: string[]; problems: Refusal[] } {
  const brought = wordsOf(cell);
  const empty = brought.filter((word) => !saysSomething(word));
  const long = brought.filter((word) => word.length > MOST_WORD);
  const known = new Set(there.map((word) => word.toLowerCase()));
  return {
    words: [...there, ...brought.filter((word) => !known.has(word.toLowerCase()))],
    problems: [
      ...empty.map((word) => refusal('words_say_nothing', word)),
      ...long.map((word) => refusal('too_long', word)),
    ],
  };
}

export const topics: ListReader<'topics', 'name' | 'owner' | 'keywords' | 'perimeter' | 'examples'> = {
  columns: {
    name: ['sujet', 'thème', 'nom', 'topic', 'name', 'subject', 'theme'],
    owner: ['service', 'responsable', 'propriétaire', 'pilote', 'direction', 'owner', 'department', 'team'],
    keywords: ['mots', 'mots-clés', 'mots clés', 'mots clefs', 'words', 'keywords', 'expressions'],
    perimeter: ['périmètre', 'perimeter', 'scope', 'répondre'],
    examples: ['exemples', 'exemple', 'examples', 'example', 'commentaires'],
  },
  name: 'name',
  nameOf: ({ name }) => name,
  read(cells, known, id, charter) {
    const problems: Refusal[] = nameProblems(cells.name);
    const owner = cells.owner === '' ? (known?.owner ?? null) : departmentNamed(cells.owner, charter);
    // P10: a topic without an owner would make the charter invalid.
    if (owner === null) {
      problems.push(
        cells.owner === '' ? refusal('no_owner', '') : refusal('unknown_department', cells.owner),
      );
    }
    const perimeter =
      cells.perimeter === '' ? (known?.perimeter ?? 'in') : chosen(cells.perimeter, perimeters);
    if (perimeter === null) problems.push(refusal('unknown_perimeter', cells.perimeter));
    const words = wordsWith(cells.keywords, known?.keywords ?? []);
    const there = known?.examples ?? [];
    const examples = cells.examples.split('\n').map((line) => line.trim().slice(0, MOST_WORD));
    const record = {
      id,
      name: known?.name ?? cells.name,
      owner: owner ?? '',
      perimeter: perimeter ?? ('in' as const),
      keywords: words.words,
      examples: [...there, ...examples.filter((one) => one !== '' && !there.includes(one))],
      signatureRequired: known?.signatureRequired ?? false,
    };
    return { record, problems: [...problems, ...words.problems] };
  },
};

export const redLines: ListReader<'redLines', 'text' | 'severity'> = {
  columns: {
    text: [
      'ligne rouge',
      'lignes rouges',
      'texte',
      'ce qu’on ne fait pas',
      'interdit',
      'red line',
      'text',
      'never',
    ],
    severity: ['gravité', 'niveau', 'sévérité', 'severity', 'level'],
  },
  name: 'text',
  nameOf: ({ text }) => text,
  read(cells, known, id) {
    const severity =
      cells.severity === '' ? (known?.severity ?? 'red_line') : chosen(cells.severity, severities);
    const problems: Refusal[] = severity === null ? [refusal('unknown_severity', cells.severity)] : [];
    if (cells.text.length > 4_000) problems.push(refusal('too_long', cells.text));
    const text = known?.text ?? cells.text;
    const record = { id, text, severity: severity ?? ('red_line' as const), article: known?.article ?? null };
    return { record, problems };
  },
};

export const forbiddenSubjects: ListReader<
  'forbiddenSubjects',
  'name' | 'words' | 'reason' | 'department' | 'until'
> = {
  columns: {
    name: ['sujet', 'nom', 'ne pas évoquer', 'subject', 'name', 'do not raise'],
    words: ['mots', 'mots-clés', 'mots clés', 'expressions', 'words', 'keywords'],
    reason: ['raison', 'motif', 'pourquoi', 'reason', 'why'],
    department: ['service', 'direction', 'qui en parle', 'department', 'team'],
    until: ['jusqu’au', 'fin', 'until', 'end'],
  },
  name: 'name',
  nameOf: ({ name }) => name,
  read(cells, known, id, charter) {
    const problems: Refusal[] = nameProblems(cells.name);
    const department = cells.department === '' ? null : departmentNamed(cells.department, charter);
    if (cells.department !== '' && department === null) {
      problems.push(refusal('unknown_department', cells.department));
    }
    if (cells.until !== '' && !f.day.safeParse(cells.until).success) {
      problems.push(refusal('bad_day', cells.until));
    }
    // A bare list of words: each is looked for as it stands.
    const words = wordsWith(cells.words || (known ? '' : cells.name), known?.words ?? []);
    const record = {
      id,
      name: known?.name ?? cells.name,
      words: words.words,
      reason: cells.reason.slice(0, 4_000) || (known?.reason ?? ''),
      department: department ?? known?.department ?? null,
      until: cells.until || (known?.until ?? null),
    };
    return { record, problems: [...problems, ...words.problems] };
  },
};
