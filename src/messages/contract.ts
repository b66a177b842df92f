/**
 * Every message of the extension: who may send it, what it carries, what comes back.
 * Both ends parse (`send.ts`, `serve.ts`); what is not listed here is refused.
 * A content script imports `send-from-page.ts` and `serve-content.ts` only, to stay small.
 *
 * On the wire: `{type, request}`; the answer is `{ok: true, reply}` or `{ok: false, error}` with an error of
 * `wire.ts`. So `tabs.sendMessage(tabId, {type: 'content.read_page', request: {}})` in the background reads a page.
 * `tabs.sendMessage` reaches the practice page too: it is a page of the extension that plays `content`.
 */
import type * as z from 'zod/mini';
import { fromClocks } from './clocks';
import { fromDossiers } from './dossier';
import { fromDrafts } from './draft';
import { fromEscalations } from './escalation';
import { fromPage } from './from-page';
import { fromScreens } from './from-screens';
import { fromGuard } from './guard';
import { fromJournal } from './journal';
import { fromNotices } from './notice';
import { fromPalette } from './palette';
import { fromProposals } from './proposals';
import { fromScratch } from './scratch';
import { fromSigning } from './signing';
import type { toContent } from './to-content';
import { fromTravel } from './travel';
import { fromTrial } from './trial-compare';
import { fromTyping } from './typing';
import { fromVersions } from './versions';

/** Messages that the background serves. */
export const toBackground = {
  ...fromPage,
  ...fromScreens,
  ...fromJournal,
  ...fromGuard,
  ...fromDossiers,
  ...fromNotices,
  ...fromClocks,
  ...fromEscalations,
  ...fromDrafts,
  ...fromProposals,
  ...fromScratch,
  ...fromSigning,
  ...fromTravel,
  ...fromVersions,
  ...fromTrial,
  ...fromTyping,
  ...fromPalette,
} as const;

export type ToBackground = typeof toBackground;
export type ToContent = typeof toContent;
export type BackgroundMessage = keyof ToBackground;
export type ContentMessage = keyof ToContent;

export type RequestOf<T extends BackgroundMessage | ContentMessage> = T extends BackgroundMessage
  ? z.infer<ToBackground[T]['request']>
  : T extends ContentMessage
    ? z.infer<ToContent[T]['request']>
    : never;
export type ReplyOf<T extends BackgroundMessage | ContentMessage> = T extends BackgroundMessage
  ? z.infer<ToBackground[T]['reply']>
  : T extends ContentMessage
    ? z.infer<ToContent[T]['reply']>
    : never;
