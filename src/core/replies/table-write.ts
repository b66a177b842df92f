/** Replies as a table that a spreadsheet opens and runs nothing of, and that comes back as it went. */
import type { Charter } from '../charter/schema';
import { csvLine, neutral } from '../journal/csv';
import { type ReplyColumn, replyColumns, writtenColumns } from './table-columns';

type House = Pick<Charter, 'replies' | 'departments' | 'topics'>;

/** @param language whose names the columns bear @returns lines with their ends, the header first; a mark for Excel before it */
export function repliesCsv(charter: House, language: 'fr' | 'en'): string[] {
  const separator = language === 'fr' ? ';' : ',';
  const at = language === 'fr' ? 0 : 1;
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const headers = writtenColumns.map((column) => headerOf(column, at));
  const rows = charter.replies.map((reply) => {
    const variant = (lang: string) => reply.variants.find((one) => one.lang === lang);
    const cells: Readonly<Record<(typeof writtenColumns)[number], string>> = {
      id: reply.id,
      title: reply.title,
      department: name(charter.departments, reply.department),
      type: reply.type,
      topics: reply.topics.map((id) => name(charter.topics, id)).join('\n'),
      tags: reply.tags.join('\n'),
      situations: (reply.situations ?? []).join('\n'),
      networks: reply.networks.join('\n'),
      text_fr: variant('fr')?.text ?? '',
      locked_fr: variant('fr')?.locked.join('\n') ?? '',
      text_en: variant('en')?.text ?? '',
      locked_en: variant('en')?.locked.join('\n') ?? '',
    };
    return writtenColumns.map((column) => cells[column]);
  });
  return [`\ufeff${csvLine(headers, separator)}`, ...rows.map((cells) => csvLine(cells, separator))];
}

/** The first French name of a column, or its first English one. */
const english: Partial<Readonly<Record<ReplyColumn, number>>> = {
  id: 1,
  title: 1,
  department: 1,
  type: 0,
  topics: 2,
  tags: 1,
  situations: 0,
  networks: 2,
  text_fr: 2,
  text_en: 2,
  locked_fr: 2,
  locked_en: 2,
};

export function headerOf(column: ReplyColumn, at: number): string {
  const names: readonly string[] = replyColumns[column];
  const name = names[at === 0 ? 0 : (english[column] ?? 1)] ?? column;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Takes back the apostrophe that keeps a line from being run as a formula. */
export function restored(cell: string): string {
  return cell
    .split('\n')
    .map((line) => (line.startsWith("'") && neutral(line.slice(1)) === line ? line.slice(1) : line))
    .join('\n');
}
