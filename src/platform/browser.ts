/** The one door to the browser's extension interface; nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Alarms, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };

/** The interface as a type, for what receives it as an argument. */
export type Browser = typeof browser;
