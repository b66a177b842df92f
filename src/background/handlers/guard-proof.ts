import type { Handlers } from '../../messages/serve';
import { caseOf } from '../acts/case';
import { record } from '../acts/record';
import type { Desk } from '../desk';
import { dossierOf, keepDossier } from '../dossier';
import { factsOf } from '../engine';
import { noteFault } from '../faults';
import type { Subject } from '../subject';

/**
 * Unlawful content is about to be taken away: its dossier is kept as the page still showed it, then the removal is
 * recorded. Judged again here: what is not unlawful is left to the guard.
 */
export const guardProof =
  (desk: Desk): Handlers['guard.proof'] =>
  async ({ key, brand, control, snapshot }, caller) => {
    if (caller.tabId === null) return { kept: false };
    const page = factsOf(snapshot.page, caller.practice);
    const subject: Subject = {
      comment: snapshot.comment,
      page,
      brand,
      answered: snapshot.answered,
      answeredBy: null,
      reopened: null,
      acting: { is: 'unknown', who: null },
      url: snapshot.url,
      thread: snapshot.thread,
      place: { tabId: caller.tabId, key, documentId: caller.documentId },
      practice: caller.practice,
    };
    const one = await caseOf(desk, subject, null);
    const { action, advice } = one.assessment;
    if (action !== 'report_illegal' && advice !== 'remove_with_proof') return { kept: false };
    const dossier = await dossierOf(one, { ...snapshot, page });
    try {
      await keepDossier(desk, dossier, subject);
    } catch (error) {
      await noteFault(desk, error);
      return { kept: false };
    }
    const details = { act: 'remove', reason: 'unlawful', dossier: dossier.sha256, control } as const;
    return { kept: (await record(one, details, 'done')).outcome === 'done' };
  };
