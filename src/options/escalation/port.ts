/** The settings' way to escalations and to the departments' webhooks. */
import { renderDossier } from '../../core/dossier/html';
import { fileNameOf } from '../../core/dossier/picture';
import { dossierWords } from '../../i18n/dossier-words';
import type { RequestOf } from '../../messages/contract';
import { escalationCalls } from '../../messages/escalation-calls';
import { send } from '../../messages/send';
import { leave } from '../../platform/reach';
import type { EscalationPort } from '../../ui/escalation/port';
import { saveFile } from '../journal/save-file';

export const escalationPort: EscalationPort = {
  ...escalationCalls,
  saveDossier: async (id) => {
    const found = await send('dossier.load', { id }).catch(() => null);
    if (!found?.dossier) return false;
    const file = found.illustrated ?? found.dossier;
    const page = renderDossier(file, dossierWords(found.dossier.lang));
    saveFile(`${fileNameOf(file)}.html`, [page], 'text/html;charset=utf-8');
    return true;
  },
};

/** The webhooks' messages. A background that does not answer is « not_saved », and lists nothing. */
export const webhookPort = {
  list: async (place: string) =>
    (await send('webhook.list', { place }).catch(() => ({ webhooks: [] }))).webhooks,
  save: async (asked: RequestOf<'webhook.save'>) => {
    const failed = { outcome: 'not_saved' } as const;
    return (await send('webhook.save', asked).catch(() => failed)).outcome;
  },
  remove: async (place: string, department: string) => {
    const { freed } = await send('webhook.remove', { place, department }).catch(() => ({ freed: null }));
    // What is not needed is not kept: the browser takes the permission back.
    if (freed !== null) await leave(freed);
  },
  testPreview: async (place: string, department: string) =>
    (await send('webhook.test_preview', { place, department }).catch(() => ({ preview: null }))).preview,
  test: (place: string, department: string, sum: string) =>
    send('webhook.test', { place, department, sum }).catch(
      () => ({ outcome: 'no_answer', delivery: null }) as const,
    ),
};
export type WebhookPort = typeof webhookPort;
