/** The messages about escalations. Total: a new one does not compile until it is here. */
import type { fromEscalations } from '../../../messages/escalation';
import type { Handlers } from '../../../messages/serve';
import type { Desk } from '../../desk';
import { escalationAnswerFile, escalationStatus } from './answers';
import { escalationDelivery, escalationHanded, escalationSend } from './leave';
import { escalationLoad, escalationOpen, escalationPreview, escalationStates } from './see';
import { webhookList, webhookRemove, webhookSave, webhookTest, webhookTestPreview } from './webhooks';

export function escalationHandlers(desk: Desk): Pick<Handlers, keyof typeof fromEscalations> {
  return {
    'escalation.open': escalationOpen(desk),
    'escalation.load': escalationLoad(desk),
    'escalation.preview': escalationPreview(desk),
    'escalation.send': escalationSend(desk),
    'escalation.handed': escalationHanded(desk),
    'escalation.delivery': escalationDelivery(desk),
    'escalation.status': escalationStatus(desk),
    'escalation.answer_file': escalationAnswerFile(desk),
    'escalation.states': escalationStates(desk),
    'webhook.list': webhookList(desk),
    'webhook.save': webhookSave(desk),
    'webhook.remove': webhookRemove(desk),
    'webhook.test_preview': webhookTestPreview(desk),
    'webhook.test': webhookTest(desk),
  };
}
