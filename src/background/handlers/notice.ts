import { endsCase } from '../../core/decision';
import type { Dossier } from '../../core/dossier/dossier';
import { plainLine } from '../../core/notice/person';
import { suggestedCategory } from '../../core/notice/suggest';
import type { Handlers } from '../../messages/serve';
import { dossiersItem } from '../../storage/dossiers';
import { entriesFor, readItem } from '../../storage/item';
import { notifierItem } from '../../storage/notifier';
import { caseOf } from '../acts/case';
import { record } from '../acts/record';
import type { Desk } from '../desk';
import { inTime } from '../dossier';
import { factsOf } from '../engine';
import { followByRef } from '../follow';
import { refOf } from '../reference';
import type { Subject } from '../subject';

interface Kept {
  readonly practice: boolean;
  readonly dossier: Dossier;
}

async function keptDossier(desk: Desk, id: string): Promise<Kept | null> {
  const { value } = await readItem(desk.area, dossiersItem);
  return inTime(value, desk.clock()).find(({ dossier }) => dossier.id === id) ?? null;
}

const pageOf = ({ dossier, practice }: Kept) =>
  factsOf({ network: dossier.parts.source.value.network, own: null, baseline: null }, practice);

/** The name under which the journal knows the comment; null where the page gave it no id. */
async function refIn(desk: Desk, kept: Kept): Promise<{ key: string; ref: string } | null> {
  const { id } = kept.dossier.parts.source.value;
  const page = pageOf(kept);
  if (id === null || page.network === null) return null;
  const key = `${page.network}:${id}`;
  return { key, ref: await refOf(desk, page, key) };
}

/**
 * On X nobody takes another's post away, nor on a page that is not one's own: there the advice is not to remove. Only
 * unlawful content has a case to close.
 */
function isClosable({ parts }: Dossier): boolean {
  const { action, advice } = parts.advice.value;
  return (
    action === 'report_illegal' && (parts.source.value.network === 'x' || advice !== 'remove_with_proof')
  );
}

export const noticeLoad =
  (desk: Desk): Handlers['notice.load'] =>
  async ({ dossier: id }) => {
    const { value: person } = await readItem(desk.area, notifierItem);
    const kept = await keptDossier(desk, id);
    if (kept === null) return { view: null, person };
    const { dossier, practice } = kept;
    const { text, advice } = dossier.parts;
    const { charter } = await desk.rulings.shown(practice);
    const named = await refIn(desk, kept);
    const last = named === null ? null : ((await desk.decisions.latest([named.ref])).get(named.ref) ?? null);
    const closed = last !== null && endsCase(last) ? last : null;
    return {
      view: {
        dossier,
        suggested: suggestedCategory(text.value.text, text.value.lang, advice.value.signals),
        country: charter.country,
        closable: isClosable(dossier),
        closed: closed && { decision: closed.id, reference: closed.reference ?? '' },
      },
      person,
    };
  };

export const noticePerson =
  (desk: Desk): Handlers['notice.person'] =>
  async ({ person }) => {
    await desk.alone(async () => {
      await desk.area.set(await entriesFor(desk.area, notifierItem, person));
    });
    return {};
  };

/** The comment as its dossier has it: its page may be closed by the time the network answers. */
function subjectIn({ dossier, practice }: Kept, key: string): Subject {
  const { source, author, text, times, counters, context } = dossier.parts;
  const { id, permalink, kind, url, thread } = source.value;
  return {
    comment: {
      id,
      permalink,
      kind,
      parentId: context.value.parent?.id ?? null,
      author: author.value,
      ...text.value,
      time: times.value.posted,
      timeText: times.value.painted,
      counts: counters.value,
    },
    page: pageOf({ dossier, practice }),
    brand: null,
    answered: context.value.answered,
    answeredBy: null,
    reopened: null,
    acting: { is: 'unknown', who: null },
    url,
    thread,
    place: { tabId: -1, key, documentId: null },
    practice,
  };
}

export const noticeReported =
  (desk: Desk): Handlers['notice.reported'] =>
  async ({ dossier: id, reference: said }) => {
    const kept = await keptDossier(desk, id);
    const named = kept === null ? null : await refIn(desk, kept);
    const reference = plainLine(said);
    if (kept === null || named === null || reference === '' || !isClosable(kept.dossier)) {
      return { outcome: 'unknown' };
    }
    const one = await caseOf(desk, subjectIn(kept, named.key), null);
    const details = { act: 'close', reason: 'reported', reference, dossier: kept.dossier.sha256 } as const;
    const { outcome, decision } = await record(one, details, 'done', () => followByRef(desk, named.ref));
    if (outcome !== 'done') return { outcome: outcome === 'storage_full' ? outcome : 'not_saved' };
    return { outcome: 'done', ...(decision && { decision: decision.id }) };
  };
