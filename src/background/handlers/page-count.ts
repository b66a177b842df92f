import type { Handlers } from '../../messages/serve';
import type { Desk } from '../desk';

/** The badge: how many are left to handle in that tab. Two digits are what fits. */
export const pageCount =
  (desk: Desk): Handlers['page.count'] =>
  async ({ left }, { tabId }) => {
    const text = left === 0 ? '' : left > 99 ? '99+' : String(left);
    if (tabId !== null) await desk.shell.badge(tabId, text);
    return {};
  };
