/** What the browser is asked before Relais may write to a host. */
import { browser, type Permissions } from './browser';

/** The host; in Firefox also the kinds of data that its manifest says may be transmitted. */
function asked(pattern: string): Permissions.Permissions {
  const gecko = browser.runtime.getManifest().browser_specific_settings?.gecko;
  const kinds = gecko?.data_collection_permissions?.optional ?? [];
  return kinds.length === 0 ? { origins: [pattern] } : { origins: [pattern], data_collection: kinds };
}

/** Must be called straight from a press: the browser then asks the user. */
export function askToReach(pattern: string): Promise<boolean> {
  return browser.permissions.request(asked(pattern)).catch(() => false);
}

/** Whether that host may be written to now. */
export function mayReach(pattern: string): Promise<boolean> {
  return browser.permissions.contains(asked(pattern)).catch(() => false);
}

/** Gives that host's permission back. */
export function leave(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** The same for reading from a host, to which nothing of what the user does is transmitted. */
export function askToRead(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}
