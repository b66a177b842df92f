/** The popup's way to escalations; the dossier's file is handed over from here. */
import { renderDossier } from '../core/dossier/html';
import { dossierWords } from '../i18n/dossier-words';
import { escalationCalls } from '../messages/escalation-calls';
import type { EscalationPort } from '../ui/escalation/port';
import { dossierPort } from './dossier-port';
import { saveFile } from './save-file';

export const escalationPort: EscalationPort = {
  ...escalationCalls,
  saveDossier: async (id) => {
    const dossier = await dossierPort.load(id);
    if (dossier === null) return false;
    const name = `relais-dossier-${dossier.parts.times.value.taken.slice(0, 10)}-${dossier.sha256.slice(0, 8)}`;
    saveFile(`${name}.html`, 'text/html', renderDossier(dossier, dossierWords(dossier.lang)));
    return true;
  },
};
