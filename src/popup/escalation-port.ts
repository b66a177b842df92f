/** The popup's way to escalations; the dossier's file is handed over from here. */
import { renderDossier } from '../core/dossier/html';
import { fileNameOf, plainOf } from '../core/dossier/picture';
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
    const { lang } = plainOf(dossier);
    saveFile(`${fileNameOf(dossier)}.html`, 'text/html', renderDossier(dossier, dossierWords(lang)));
    return true;
  },
};
