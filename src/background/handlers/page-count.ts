import type { Handlers } from '../../messages/serve';
import { badgeTab } from '../clocks/badge';
import type { Desk } from '../desk';

/** The badge: how many are left to handle in that tab. */
export const pageCount =
  (desk: Desk): Handlers['page.count'] =>
  async ({ left }, { tabId }) => {
    if (tabId !== null) await badgeTab(desk, tabId, left);
    return {};
  };
