/** What every part of the journal uses: the background, files, the address, names and the state of the store. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { type Clock, now } from '../../platform/clock';
import type { Address } from './address';
import { saveFile } from './save-file';

/** The way out of the screen; tests replace it. */
export interface JournalPort {
  readonly send: typeof send;
  readonly save: typeof saveFile;
  readonly clock: Clock;
}
export const JournalPortContext = createContext<JournalPort>({ send, save: saveFile, clock: now });

export function usePort(): JournalPort {
  return useContext(JournalPortContext);
}

export type Names = ReplyOf<'journal.names'>;
export type Health = ReplyOf<'journal.health'>;

export interface JournalFacts {
  readonly address: Address;
  /** To another part: one can come back by the browser's own button. */
  readonly go: (change: Partial<Address>) => void;
  /** Other filters at the same place: the address follows, the history does not grow. */
  readonly refine: (change: Partial<Address>) => void;
  readonly href: (change: Partial<Address>) => string;
  readonly names: Names;
  /** Null until it is known. */
  readonly health: Health | null;
  readonly reloadHealth: () => void;
}

export const JournalContext = createContext<JournalFacts | null>(null);

/** @throws outside the journal, which is a mistake of ours */
export function useJournal(): JournalFacts {
  const facts = useContext(JournalContext);
  if (!facts) throw new Error('useJournal outside JournalContext');
  return facts;
}

/** The name of an id that an entry or a figure gives; the id where no charter knows it any more. */
export function nameIn(list: readonly { id: string; name: string }[], id: string): string {
  return list.find((one) => one.id === id)?.name ?? id;
}
