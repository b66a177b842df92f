import type { bring as french } from '../fr/bring';
import type { Words } from '../words';

export const bring = {
  title: 'Bring your own tables',
  intro:
    'Paste a table from Word or a spreadsheet, or choose a CSV file. Nothing changes before you agree, and nothing is taken away.',
  kind: 'What the table holds',
  kinds: {
    departments: 'Departments',
    people: 'People',
    topics: 'Topics and their words',
    redLines: 'Red lines',
    forbiddenSubjects: 'Subjects not to raise',
  },
  columns: {
    departments: 'Columns read: department, e-mail, kind, note.',
    people: 'Columns read: name, department, e-mail, initials. Roles are given afterwards, person by person.',
    topics:
      'Columns read: topic, department, words (between commas), perimeter, examples. Words are added to those there.',
    redLines: 'One red line a line; a “severity” column may say “advice”.',
    forbiddenSubjects:
      'One subject a line, or the columns: subject, words, reason, department, until (2027-01-31).',
  },
  paste: 'The table, or one item a line',
  file: 'Or a CSV or text file',
  read: 'See what would change',
  empty: 'There is nothing to read: paste the table, with its header row.',
  tooLarge: 'This is too much at once: two megabytes at most.',
  notText: 'This file is not text. Save the table as CSV, or copy it and paste it here.',
  cut: 'Only the first five thousand rows are read.',
  unknownColumns: (names: string) => `Columns left aside: ${names}.`,
  noHeader: 'No header row was recognised: the columns are taken in their usual order.',
  summary: (added: number, changed: number, same: number, refused: number) =>
    `Added: ${added}. Changed: ${changed}. Already there: ${same}. Refused: ${refused}.`,
  line: 'Line',
  what: 'Name',
  result: 'What happens',
  how: { added: 'added', changed: 'changed', same: 'already there', refused: 'refused' },
  problems: {
    no_name: 'a name is missing',
    twice: 'stands twice in the table',
    bad_email: 'e-mail address to correct',
    unknown_kind: 'unknown kind of department',
    unknown_department: 'this department is not in the charter',
    no_owner: 'a topic always has a department',
    unknown_perimeter: 'unknown perimeter: in, out or hand over',
    unknown_severity: 'unknown severity: red line or advice',
    bad_initials: 'four letters at most',
    words_say_nothing: 'this word can never be found',
    bad_day: 'a date such as 2027-01-31',
    too_long: 'too long',
  },
  tooMany: 'This is too much at once: a thousand rows at most. Cut the table in two.',
  apply: (count: number) => `Bring ${count} ${count > 1 ? 'rows' : 'row'}`,
  applied: (count: number) => `${count} ${count > 1 ? 'rows brought' : 'row brought'}.`,
  nothing: 'No row changes the charter.',
  sector: {
    title: 'Add the topics of a sector',
    intro:
      'Topics, words, red lines and replies to be approved. Only what is missing is added; nothing is changed.',
    choose: 'Sector',
    see: 'See what would be added',
    list: {
      topics: 'Topics',
      redLines: 'Red lines',
      subjects: 'Subjects not to raise',
      replies: 'Replies to be approved',
    },
    apply: 'Add to the charter',
    same: 'The charter has all of this sector already.',
    broken: 'This sector could not be read. Nothing was changed.',
  },
} satisfies Words<typeof french>;
