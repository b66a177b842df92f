/** The ways in which an escalation leaves, the shapes that webhooks take, and what may be told. */

export const ways = ['mail', 'webhook', 'copy'] as const;
export type Way = (typeof ways)[number];

export const webhookKinds = ['slack', 'teams', 'json'] as const;
export type WebhookKind = (typeof webhookKinds)[number];

/** What the user may tick. `author` and `text` are known only where a dossier of the comment is still kept. */
export const tellables = [
  'excerpt',
  'permalink',
  'seen',
  'topic',
  'counters',
  'dossier',
  'text',
  'author',
] as const;
export type Tellable = (typeof tellables)[number];

/** Ticked from the start: enough to find the comment and to judge it, and nobody named. */
export const toldAtFirst: readonly Tellable[] = ['excerpt', 'permalink', 'seen', 'dossier'];

/** What is told whatever is ticked. */
export type AlwaysTold = 'department' | 'attention' | 'reason' | 'note';
export type ToldField = Tellable | AlwaysTold;
