/** One reply of a sheet as markup: what it says, what changes, and the department's decision. */
import type { Variant } from '../charter/schema/reply';
import { type Piece, wordDiff } from '../proposals/word-diff';
import { safe } from './safe';
import type { SheetItem } from './sheet';
import type { SheetWords } from './sheet-words';

const decisions = ['agree', 'correct', 'refuse'] as const;

export interface ItemWords {
  readonly words: SheetWords;
  /** Name of a language, by its code. */
  readonly language: (code: string) => string;
  /** A day as people write it. */
  readonly day: (day: string) => string;
}

function marked(pieces: readonly Piece[], tag: 'ins' | 'del', leave: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== leave)
    .map(({ kind, text }) => (kind === 'same' ? safe(text) : `<${tag}>${safe(text)}</${tag}>`))
    .join('');
}

/** Both texts whole; what goes is struck out in the old one, what comes is underlined in the new one. */
function texts(variant: Variant, before: Variant | undefined, { words, language }: ItemWords): string {
  const lang = safe(variant.lang);
  const heading = (label: string) => `<h3>${safe(label)} (${safe(language(variant.lang))})</h3>`;
  const whole = (text: string) =>
    `<blockquote lang="${lang}" dir="auto" data-text="${lang}">${text}</blockquote>`;
  if (before === undefined || before.text === variant.text) {
    return `<div>${heading(before === undefined ? words.text : words.inForce)}${whole(safe(variant.text))}</div>`;
  }
  const pieces = wordDiff(before.text, variant.text);
  return `<div class="texts"><div>${heading(words.inForce)}<blockquote class="old" lang="${lang}" dir="auto">${marked(pieces, 'del', 'added')}</blockquote></div><div>${heading(words.proposed)}${whole(marked(pieces, 'ins', 'gone'))}</div></div><p class="small soft">${safe(words.changes)}</p>`;
}

function facts(item: SheetItem, { words, day }: ItemWords): string {
  const { content, networks } = item;
  const said = [
    item.by === null ? null : words.proposedBy.replace('{by}', () => item.by ?? ''),
    item.ends === null ? null : words.ends.replace('{day}', () => day(item.ends ?? '')),
    words.types[content.type],
    networks.length === 0 ? words.everywhere : words.onNetworks.replace('{list}', () => networks.join(', ')),
    ...item.topics,
    content.tagLinks ? words.tagLinks : null,
  ].filter((one) => one !== null);
  const list = said.map((one) => `<span>${safe(one)}</span>`).join('');
  return `<p class="facts"><span class="why">${safe(words.why[item.why])}</span>${list}</p>`;
}

function parts({ content }: SheetItem, { words }: ItemWords): string {
  const blanks = content.blanks.map(({ id, kind, label, fallback, choices }) => {
    const values = choices.length > 0 ? ` (${choices.join(' / ')})` : '';
    const other =
      fallback === null || fallback === '' ? '' : `, ${words.fallback.replace('{text}', () => fallback)}`;
    const said = words.blankKinds[kind];
    const name = label.toLowerCase() === said.toLowerCase() ? '' : `<bdi>${safe(label)}</bdi>, `;
    return `<li><bdi>${safe(`{{${id}}}`)}</bdi> – ${name}${safe(said + values + other)}</li>`;
  });
  const locked = content.variants.flatMap((one) =>
    one.locked.map((passage) => `<li><q>${safe(passage)}</q></li>`),
  );
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `<h3>${safe(title)}</h3><ul class="small">${lines.join('')}</ul>`;
  return list(words.blanks, blanks) + list(words.locked, locked);
}

/** @param n its number on the sheet, from 1: names its fields */
export function itemHtml(item: SheetItem, n: number, tools: ItemWords): string {
  const { words, language } = tools;
  const { variants, blanks } = item.content;
  const radio = (one: (typeof decisions)[number]) =>
    `<label><input type="radio" name="decision-${n}" value="${one}">${safe(words.decisions[one])}</label>`;
  const field = ({ lang, text }: Variant) =>
    `<label class="field"><span>${safe(words.yourText)} (${safe(language(lang))})</span><textarea name="text-${n}-${safe(lang)}" data-lang="${safe(lang)}" lang="${safe(lang)}" rows="6" maxlength="5000">${safe(`\n${text}`)}</textarea></label>`;
  const help = blanks.length > 0 ? `<p class="small soft">${safe(words.blanksKept)}</p>` : '';
  const old = (lang: string) => item.before?.find((one) => one.lang === lang);
  return `<li class="item" data-reply="${safe(item.reply)}">
<h2>${n}. <bdi>${safe(item.title)}</bdi></h2>${facts(item, tools)}
${variants.map((one) => texts(one, old(one.lang), tools)).join('\n')}
${parts(item, tools)}
<fieldset><legend>${safe(words.decision)}</legend><div class="choices">${decisions.map(radio).join('')}</div>
<div data-part="correct" hidden>${variants.map(field).join('')}${help}</div>
<label class="field" data-part="note" hidden><span>${safe(words.note)}</span><small>${safe(words.noteHelp)}</small><textarea name="note-${n}" rows="2" maxlength="1000"></textarea></label>
<details class="no-print"><summary>${safe(words.otherDay)}</summary><label class="field"><span>${safe(words.until)}</span><input type="date" name="until-${n}"></label></details>
<p class="error" data-part="error" id="error-${n}" hidden></p></fieldset>
<p class="hash only-print">${safe(words.fingerprint)} ${item.digest.slice(0, 16)}</p>
</li>`;
}
