import type { ComposerContract } from '../site';

/** See NOTES.md. */
export const CONTAINERS =
  '[data-relais-practice="post"], [data-relais-practice="comment"], [data-relais-practice="reply"], ' +
  '[data-relais-practice="quoted"], [data-relais-practice="ad"]';

export const composerOfPractice: ComposerContract = {
  editable: '[data-relais-practice="composer"] [data-part="editable"]',
  submit: '[data-part="submit"]',
  root: '[data-relais-practice="composer"]',
};
