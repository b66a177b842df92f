/** A report's way to the background: every failure becomes a state to show. */
import type { Person } from '../../core/notice/person';
import type { NoticeView } from '../../messages/notice';
import { saveFile } from '../save-file';

export type LoadedNotice =
  | { readonly state: 'ready'; readonly view: NoticeView; readonly person: Person | null }
  | { readonly state: 'gone' | 'no_answer' };

export type Closing =
  | { readonly outcome: 'done'; readonly decision: string | null }
  | { readonly outcome: 'unknown' | 'storage_full' | 'not_saved' };

export interface NoticePort {
  readonly load: (dossier: string) => Promise<LoadedNotice>;
  /** Keeps who reports; null forgets. False where it could not. */
  readonly keep: (person: Person | null) => Promise<boolean>;
  readonly close: (dossier: string, reference: string) => Promise<Closing>;
  readonly reopen: (decision: string) => Promise<boolean>;
  /** Hands a text file to the user. */
  readonly save: (name: string, text: string) => void;
}

/** The messages, as the screen sends them. They throw as `send` does. */
export interface NoticeWire {
  readonly load: (
    dossier: string,
  ) => Promise<{ readonly view: NoticeView | null; readonly person: Person | null }>;
  readonly keep: (person: Person | null) => Promise<unknown>;
  readonly close: (
    dossier: string,
    reference: string,
  ) => Promise<{ readonly outcome: Closing['outcome']; readonly decision?: string | undefined }>;
  readonly reopen: (decision: string) => Promise<{ readonly ok: boolean }>;
}

export function noticePort(wire: NoticeWire): NoticePort {
  return {
    load: async (dossier) => {
      try {
        const { view, person } = await wire.load(dossier);
        return view === null ? { state: 'gone' } : { state: 'ready', view, person };
      } catch {
        return { state: 'no_answer' };
      }
    },
    keep: (person) =>
      wire.keep(person).then(
        () => true,
        () => false,
      ),
    close: async (dossier, reference) => {
      try {
        const { outcome, decision } = await wire.close(dossier, reference);
        return outcome === 'done' ? { outcome, decision: decision ?? null } : { outcome };
      } catch {
        return { outcome: 'not_saved' };
      }
    },
    reopen: (decision) =>
      wire.reopen(decision).then(
        ({ ok }) => ok,
        () => false,
      ),
    save: (name, text) => saveFile(name, 'text/plain', text),
  };
}
