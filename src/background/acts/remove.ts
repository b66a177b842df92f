import { suits } from '../../core/decision';
import { dossierNow, needsDossier } from '../dossier';
import { patternFor, rememberReason } from '../guard-reasons';
import type { Play } from './index';
import { record } from './record';

/** The CM goes on and removes, with a reason. Where that is the law, proof comes first. */
export const remove: Play<'remove'> = async (one, { reason }) => {
  if (!suits('remove', reason)) return { outcome: 'refused', text: null, decision: null };
  const proof = reason === 'unlawful' || needsDossier(one.assessment.action);
  const dossier = proof ? await dossierNow(one) : null;
  const control = one.subject.guards;
  const details = {
    act: 'remove',
    reason,
    ...(dossier && { dossier: dossier.sha256 }),
    ...(control && { control }),
  } as const;
  const recorded = await record(one, details, 'done');
  if (recorded.outcome === 'done') await rememberReason(one.desk, patternFor(one.assessment), reason);
  return recorded;
};
