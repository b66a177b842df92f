import { dossierNow, needsDossier } from '../dossier';
import type { Play } from './index';
import { record } from './record';

/** Prepared for a department. Unlawful and legal cases get their dossier at that moment, while the page shows them. */
export const escalate: Play<'escalate'> = async (one) => {
  const dossier = needsDossier(one.assessment.action) ? await dossierNow(one) : null;
  return record(one, { act: 'escalate', ...(dossier && { dossier: dossier.sha256 }) }, 'done');
};
