/** How large a message may be, and how often one sender may send it. Total over the messages. */
import type { BackgroundMessage } from './contract';

export interface Limit {
  /** Characters, as `weigh` counts them. */
  readonly size: number;
  /** Messages a second of one sender, after a burst of as many. */
  readonly perSecond: number;
}

/** What a screen asks for now and then. */
const small: Limit = { size: 20_000, perSecond: 20 };
/** What makes the background read or write a good deal. */
const slow: Limit = { size: 1_000, perSecond: 10 };

export const limits: Readonly<Record<BackgroundMessage, Limit>> = {
  'judge.batch': { size: 1_500_000, perSecond: 60 },
  'card.open': small,
  'page.count': { size: 1_000, perSecond: 50 },
  'card.close': small,
  'guidance.load': small,
  act: small,
  'overview.load': small,
  'watch.set': small,
  'pause.set': small,
  'settings.load': small,
  'settings.save': small,
  'charter.load': small,
  'charter.shelf': { size: 1_000, perSecond: 4 },
  'charter.change': { size: 500_000, perSecond: 20 },
  'charter.import': { size: 5_300_000, perSecond: 4 },
  'charter.reset': { size: 1_000, perSecond: 4 },
  'trial.judge': { size: 50_000, perSecond: 50 },
  'decisions.list': small,
  'decisions.undo': small,
  'journal.names': slow,
  'journal.page': small,
  'journal.export': { size: 5_000, perSecond: 100 },
  'journal.author': { size: 20_000, perSecond: 4 },
  'journal.hold': slow,
  'journal.figures': slow,
  'journal.follow': small,
  'journal.close': small,
  'journal.health': slow,
  'journal.exported': slow,
  'guard.open': small,
  'guard.proof': { size: 250_000, perSecond: 10 },
  'thread.pace': { size: 200_000, perSecond: 5 },
  'guard.load': small,
  'guard.done': small,
  'dossier.list': small,
  'dossier.make': small,
  'dossier.load': small,
  'dossier.drop': small,
  'notice.load': small,
  'notice.person': { size: 2_000, perSecond: 10 },
  'notice.reported': { size: 2_000, perSecond: 10 },
  'proposal.start': small,
  'proposal.add': { size: 20_000, perSecond: 4 },
  'proposal.list': small,
  'proposal.file': { size: 1_000, perSecond: 4 },
  'proposal.sent': { size: 20_000, perSecond: 10 },
  'proposal.read': small,
  'proposal.drop': small,
  'inbox.load': small,
  'inbox.receive': { size: 5_300_000, perSecond: 4 },
  'inbox.drop': small,
  'scratch.load': small,
  'scratch.save': { size: 25_000, perSecond: 60 },
};
