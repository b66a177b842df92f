/** Replies brought from a table, and taken out as one. */
export const repliesTable = {
  title: 'Import replies',
  open: 'Import a table',
  save: 'Export as CSV',
  intro:
    'Paste a table from Word or Excel, or choose a CSV file. What changes is shown before it is kept; an imported reply is a draft, for its department to approve.',
  columns:
    'Columns that are recognised: title, text (or text fr, text en), department, tags, topics, situations, type, networks, locked passages, id.',
  paste: 'Pasted table',
  file: 'CSV file',
  read: 'Read the table',
  empty: 'There is no table to read.',
  tooLarge: 'This table is too large: 4 MB and 5,000 rows at most. Cut it into several files.',
  notText: 'This file is not a text. Save it as CSV from your spreadsheet.',
  noHeader:
    'The first row names no title: columns are read in the order title, text, department, tags, topics.',
  unknownColumns: (names: string) => `Columns left aside: ${names}.`,
  cut: 'Only the first 5,000 rows were read.',
  summary: (added: number, changed: number, same: number, refused: number) =>
    `${added} to add, ${changed} to change, ${same} without change, ${refused} to correct.`,
  line: (line: number) => `Line ${line}`,
  how: { added: 'new', changed: 'changed', same: 'no change', refused: 'to correct' },
  take: (title: string) => `Take “${title}”`,
  waits: 'The text in force serves until the department has approved this one.',
  problem: (column: string, why: string, detail: string) =>
    `${column}: ${why}${detail === '' ? '' : ` (${detail})`}`,
  problems: {
    missing: 'to be filled in',
    unknown: 'not known to the charter',
    odd_blank: 'a blank is written {{name}}, in small letters',
    locked_not_in_text: 'this passage is not in the text',
    too_long: 'too long',
    duplicate: 'already further up in this table',
  },
  apply: (count: number) => (count > 1 ? `Keep these ${count} replies` : 'Keep this reply'),
  nothing: 'Nothing to keep: tick one row at least.',
  tooMany: 'At most 500 replies at a time: untick some, or cut the table.',
  applied: (count: number) =>
    count > 1 ? `${count} replies kept, as drafts.` : 'One reply kept, as a draft.',
  by: 'Imported table',
};
