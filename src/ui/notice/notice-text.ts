/** A report as text, in either language: exactly what is copied or saved, and nothing else. */
import type { Law } from '../../core/notice/law';
import type { Notice } from '../../core/notice/notice';
import { isUnionNotice } from '../../core/notice/route';
import { type Language, type Messages, messages } from '../../i18n';
import { fullMoment } from '../formats';
import { labels } from '../labels';
import { noticeLabels } from './notice-labels';

function when(language: Language, instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : fullMoment(language, date);
}

/** « Code pénal, article 222-17 ». */
export function lawName(words: Messages, { code, articles }: Law): string {
  return noticeLabels(words).laws[code](articles.join(', '), articles.length > 1);
}

function head({ kind, route, category }: Notice, words: Messages): string[] {
  const { text, categories, routes } = noticeLabels(words);
  if (kind === 'platform') return [text.title[isUnionNotice(route) ? 'dsa' : 'network_rules']];
  if (kind === 'complaint') return [text.title.complaint, routes[route.id]];
  const rubric = route.id === 'pharos' ? text.pharos : text.rubric;
  return [text.title.authority, rubric(categories[category])];
}

function place({ permalink, page, network }: Notice, words: Messages): string[] {
  const { text } = words.notice;
  const on = network === null ? [] : [text.network(labels(words).networks[network])];
  return [permalink === null ? text.wherePage : text.where, permalink ?? page, ...on];
}

function content({ author, times, quote }: Notice, words: Messages, language: Language): string[] {
  const { text } = words.notice;
  const who = [author.name, author.handle && `(${author.handle})`].filter(Boolean).join(' ');
  const posted = times.posted === null ? times.painted : when(language, times.posted);
  return [
    text.content,
    text.author(who || text.unknown),
    text.posted(posted ?? text.unknown),
    text.seen(when(language, times.seen)),
    text.quote(quote.text),
    ...(quote.cut ? [text.cut] : []),
  ];
}

function why({ laws, category, reasons }: Notice, words: Messages): string[] {
  const { text, categories } = noticeLabels(words);
  const list = laws.map((law) => lawName(words, law)).join(text.between);
  return [
    text.why,
    text.seems(categories[category]),
    list === '' ? text.noLaw : text.laws(list),
    reasons === '' ? text.unsaid : reasons,
  ];
}

function signed({ person, missing }: Notice, words: Messages): string[] {
  const { text } = words.notice;
  if (person !== null) return [text.who, person.name, person.email];
  return missing.includes('person') ? [text.who, text.unsaid] : [];
}

function faith({ kind, route, goodFaith }: Notice, words: Messages): string[] {
  const { text } = words.notice;
  if (kind !== 'platform') return [];
  const receipt = isUnionNotice(route) ? [text.receipt] : [];
  return [text.faith, goodFaith ? text.goodFaith : text.unsaid, ...receipt];
}

/** LF line ends, parts set apart by an empty line. */
export function noticeText(notice: Notice, language: Language): string {
  const words = messages[language];
  const { proof, sha256 } = words.notice.text;
  const parts = [
    head(notice, words),
    place(notice, words),
    content(notice, words, language),
    why(notice, words),
    signed(notice, words),
    faith(notice, words),
    [proof, sha256(notice.sha256)],
  ];
  const said = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${said.join('\n\n')}\n`;
}
