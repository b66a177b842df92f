/** The words of reports held against the core's closed lists: a new category, route or law has to be named in each language. */
import type { NoticeCategory } from '../../core/notice/category';
import type { LawCode } from '../../core/notice/law';
import type { MissingPart } from '../../core/notice/notice';
import type { NoticeKind, RouteId } from '../../core/notice/route';
import type { Messages } from '../../i18n';

type Words = Messages['notice'];

export interface NoticeLabels extends Words {
  readonly categories: Words['categories'] & Readonly<Record<NoticeCategory, string>>;
  readonly kinds: Words['kinds'] & Readonly<Record<NoticeKind, string>>;
  readonly routes: Words['routes'] & Readonly<Record<RouteId, string>>;
  readonly missing: Words['missing'] & Readonly<Record<MissingPart, string>>;
  readonly laws: Words['laws'] & Readonly<Record<LawCode, (articles: string, several: boolean) => string>>;
}

/** Fails to compile where a language lacks one. */
export function noticeLabels({ notice }: Messages): NoticeLabels {
  return notice;
}
