/** Which replies a department could be asked about today, and which of them are asked about unless told otherwise. */
import type { Charter } from '../../core/charter/schema';
import type { SheetRecord } from '../../core/charter/schema/sheet';
import { sheetReason, type Wanted } from '../../core/replies/sheet';
import type { Standing } from '../../messages/charter';

export interface Candidate extends Wanted {
  /** The newest sheet that asks for it and was not answered yet. */
  readonly out: SheetRecord | null;
}

export function candidates(
  charter: Pick<Charter, 'replies' | 'sheets'>,
  standings: Readonly<Record<string, Standing>>,
  expiring: readonly string[],
  department: string,
): Candidate[] {
  const soon = new Set(expiring);
  const open = [...(charter.sheets ?? [])].reverse();
  return charter.replies
    .filter((reply) => reply.department === department)
    .flatMap((reply): Candidate[] => {
      const why = sheetReason(reply, standings[reply.id] ?? 'draft', soon);
      const asks = (one: SheetRecord) =>
        one.items.some((item) => item.reply === reply.id) && !one.done.includes(reply.id);
      return why === null ? [] : [{ reply, why, out: open.find(asks) ?? null }];
    });
}

/** A draft is its writer's until it is submitted; what is out already is not asked twice. Starters were never sent. */
export function isAsked({ reply, why, out }: Candidate): boolean {
  if (out !== null) return false;
  return why !== 'new' || reply.status === 'submitted' || reply.starter;
}
