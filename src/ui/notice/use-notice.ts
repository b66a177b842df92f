/** What the user said of a report so far, and the report it makes. */
import { useState } from 'preact/hooks';
import type { NoticeCategory } from '../../core/notice/category';
import { type Notice, noticeOf } from '../../core/notice/notice';
import type { Person } from '../../core/notice/person';
import { kindsFor, type NoticeKind } from '../../core/notice/route';
import type { Language } from '../../i18n';
import type { NoticeView } from '../../messages/notice';

export interface NoticeState {
  readonly category: NoticeCategory | null;
  readonly kind: NoticeKind;
  readonly reasons: string;
  readonly person: Person;
  readonly goodFaith: boolean;
  readonly language: Language;
}

export interface NoticeForm extends NoticeState {
  /** Those that suit the category; none before one is chosen. */
  readonly kinds: readonly NoticeKind[];
  /** Null before a category is chosen. */
  readonly notice: Notice | null;
  readonly set: (change: Partial<NoticeState>) => void;
}

const nobody: Person = { name: '', email: '' };

export function useNotice(view: NoticeView, person: Person | null, language: Language): NoticeForm {
  const [state, setState] = useState<NoticeState>({
    category: view.suggested,
    kind: 'platform',
    reasons: '',
    person: person ?? nobody,
    goodFaith: false,
    language,
  });
  const { category } = state;
  const kinds = category === null ? [] : kindsFor(category);
  // Another category may have no such way: the network takes them all.
  const kind = kinds.includes(state.kind) ? state.kind : 'platform';
  const notice =
    category === null ? null : noticeOf(view.dossier, { ...state, category, kind, country: view.country });
  return {
    ...state,
    kind,
    kinds,
    notice,
    set: (change) => setState((before) => ({ ...before, ...change })),
  };
}
