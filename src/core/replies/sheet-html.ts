/**
 * A sheet as one page that opens anywhere, loads nothing and prints: the replies as text, and a small program that turns
 * the decisions into a file. Its policy lets that program and that style run, by their digests, and nothing else.
 */
import type { Digest } from './digest';
import { safe, safeData } from './safe';
import type { Sheet } from './sheet';
import { type ItemWords, itemHtml } from './sheet-item-html';
import { sheetStyle } from './sheet-style';

export interface SheetPage extends ItemWords {
  /** Language of the page itself. */
  readonly lang: string;
  /** The page's program, as source text. */
  readonly program: string;
  readonly digest: Digest;
}

/** Standard base64 of hexadecimal digits. */
function base64OfHex(hex: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = (hex.match(/./g) ?? [])
    .map((one) => Number.parseInt(one, 16).toString(2).padStart(4, '0'))
    .join('');
  const sixes = (bits.match(/.{1,6}/g) ?? []).map(
    (six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '',
  );
  const text = sixes.join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** The whole file, LF line ends. */
export function sheetHtml(sheet: Sheet, page: SheetPage): string {
  const { words, lang, program, digest, day } = page;
  const hash = (text: string) => `'sha256-${base64OfHex(digest(text))}'`;
  const policy = `default-src 'none'; script-src ${hash(program)}; style-src ${hash(sheetStyle)}; base-uri 'none'; form-action 'none'`;
  const title = words.title.replace('{department}', () => sheet.department.name);
  const brands = sheet.house.brands.join(', ');
  const made = words.made
    .replace('{day}', () => day(sheet.issued))
    .replace('{n}', String(sheet.items.length));
  return `<!doctype html>
<html lang="${safe(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.replace(/"/g, '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(`${title} – ${brands}`)}</title>
<style>${sheetStyle}</style>
</head>
<body>
<header><p class="soft small">Relais · <bdi>${safe(brands)}</bdi></p><h1>${safe(title)}</h1>
<p>${safe(words.intro)}</p><p class="no-print">${safe(words.steps)}</p><p class="soft small">${safe(made)}</p>
<p class="notice no-print" id="asleep">${safe(words.asleep)}</p>
<p class="notice alarm" id="broken" role="alert" hidden>${safe(words.broken)}</p></header>
<main><form id="form" novalidate autocomplete="off">
<div class="bar"><button type="button" id="all" hidden>${safe(words.agreeAll)}</button><span id="count" role="status"></span></div>
<ol>${sheet.items.map((item, at) => itemHtml(item, at + 1, page)).join('\n')}</ol>
<section class="end" aria-label="${safe(words.save)}"><div class="pair">
<label class="field"><span>${safe(words.person)}</span><input type="text" name="person" maxlength="200" autocomplete="name"></label>
<label class="field"><span>${safe(words.until)}</span><input type="date" name="until" value="${safe(sheet.until)}" min="${safe(sheet.issued)}"></label></div>
<div class="no-print"><button class="first" id="save" disabled>${safe(words.save)}</button> <p class="small soft">${safe(words.saveHelp)}</p>
<div id="errors" class="notice alarm" role="alert" tabindex="-1" hidden></div>
<div id="saved" class="notice" role="status" tabindex="-1" hidden></div>
<details id="as-text" hidden><summary>${safe(words.notSaved)}</summary><label class="field"><span>${safe(words.asText)}</span><textarea id="text" rows="6" readonly></textarea></label></details></div>
<div class="only-print sign"><p>${safe(words.proof)} – ${safe(words.person)}</p><p>${safe(words.dayHere)}</p><p>${safe(words.signHere)}</p></div>
<p class="hash">${safe(sheet.id)}</p></section>
</form></main>
<script type="application/json" id="sheet">${safeData({ sheet, words: { ...pageWords(page) } })}</script>
<script>${program}</script>
</body>
</html>
`;
}

/** What the program says by itself. */
function pageWords({ words }: SheetPage) {
  const { decided, saved, savedWaiting, toMend, errors } = words;
  return { decided, saved, savedWaiting, toMend, errors };
}
export type PageWords = ReturnType<typeof pageWords>;
