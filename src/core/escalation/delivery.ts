/** One sending by webhook: what may happen to it, and what never happens by itself. */

export const deliveryStatuses = [
  /** Handed to the mail program or the clipboard: nobody can tell whether it was sent. */
  'handed',
  /** Written down, and on its way. */
  'sending',
  /** To be tried again by itself at its hour. */
  'waiting',
  'delivered',
  'refused',
  /** Tried as often as is reasonable. */
  'failed',
  /** « envoi incertain »: it may have arrived. Never sent again by itself. */
  'uncertain',
  /** The browser's permission for that host is gone. */
  'withdrawn',
  'cancelled',
] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** How one attempt ended. */
export const results = ['accepted', 'refused', 'again', 'exhausted', 'unknown', 'no_permission'] as const;
export type Result = (typeof results)[number];

export const deliveryEvents = [
  ...results,
  /** Its hour has come. */
  'due',
  /** The worker was killed under it. */
  'lost',
  /** The user: send it (again); it did arrive; let it be. */
  'resend',
  'told_arrived',
  'cancel',
] as const;
export type DeliveryEvent = (typeof deliveryEvents)[number];

type Moves = Readonly<Record<DeliveryEvent, DeliveryStatus | null>>;

const none: Moves = {
  accepted: null,
  refused: null,
  again: null,
  exhausted: null,
  unknown: null,
  no_permission: null,
  due: null,
  lost: null,
  resend: null,
  told_arrived: null,
  cancel: null,
};

const moves: Readonly<Record<DeliveryStatus, Moves>> = {
  handed: none,
  sending: {
    ...none,
    accepted: 'delivered',
    refused: 'refused',
    again: 'waiting',
    exhausted: 'failed',
    unknown: 'uncertain',
    no_permission: 'withdrawn',
    lost: 'uncertain',
  },
  waiting: { ...none, due: 'sending', resend: 'sending', cancel: 'cancelled' },
  delivered: none,
  refused: { ...none, resend: 'sending', cancel: 'cancelled' },
  failed: { ...none, resend: 'sending', cancel: 'cancelled' },
  uncertain: { ...none, resend: 'sending', told_arrived: 'delivered', cancel: 'cancelled' },
  withdrawn: { ...none, resend: 'sending', cancel: 'cancelled' },
  cancelled: none,
};

/** Null: it cannot happen there, and nothing changes. */
export function deliveryAfter(status: DeliveryStatus, event: DeliveryEvent): DeliveryStatus | null {
  return moves[status][event];
}

/** Nothing more comes of it: the text that was sent need not be kept. */
export function isSettled(status: DeliveryStatus): boolean {
  return deliveryEvents.every((event) => moves[status][event] === null);
}
