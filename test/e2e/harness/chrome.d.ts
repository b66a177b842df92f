/** The extension interface as its own contexts see it; tests run functions there. */
declare const chrome: import('webextension-polyfill').Browser;
