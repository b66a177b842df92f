/** This extension, as the browser names it now. */
import { browser } from '../platform/browser';
import type { Self } from './sender';

/** Pages are those of the manifest's content scripts: one list, not two. */
export function self(): Self {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/+$/, ''),
    pages: scripts.flatMap((script) => script.matches ?? []),
  };
}
