/**
 * A dossier as one file that opens anywhere, prints well and loads nothing: what it says for the eye, and the same as
 * data for `verify-dossier`. The words come from the languages; the same dossier always gives the same file.
 */
import * as z from 'zod/mini';
import type { SocialComment } from '../comment';
import { type Dossier, partNames } from './dossier';
import type { DossierFile, Illustrated } from './picture';

const labels = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(500)));
const label = z.string().check(z.maxLength(500));

/** What a page is written with. Parsed, for a page brings its own. */
export const dossierWordsSchema = z.strictObject({
  title: label,
  intro: label,
  parts: labels,
  /** Labels of the fields, by their names. */
  fields: labels,
  /** Names of actions, advices, signals, networks and kinds, by their ids. */
  names: labels,
  yes: label,
  no: label,
  unknown: label,
  none: label,
  whole: label,
  hash: label,
  purge: label,
  verify: label,
});
export type DossierWords = z.infer<typeof dossierWordsSchema>;

/** Fields whose values are names of ours; whatever else a page says stands as it was. */
const named: ReadonlySet<string> = new Set(['network', 'kind', 'action', 'advice', 'signals']);

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const style = `:root{color-scheme:light}body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:15px/1.5 system-ui,sans-serif;color:#17232a;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1rem;margin:1.5rem 0 .5rem;border-bottom:1px solid #d9e0e3}p{margin:.25rem 0}
dl{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.25rem 1rem;margin:0}dt{color:#4f5f68}dd{margin:0}
blockquote{margin:.25rem 0;padding:.5rem 1rem;border-inline-start:3px solid #0d4f5c;white-space:pre-wrap;unicode-bidi:isolate}
.hash{font:11px/1.4 ui-monospace,monospace;color:#4f5f68}section{break-inside:avoid}@media print{body{margin:0;max-width:none;font-size:11pt}}`;

function said(name: string, value: unknown, words: DossierWords): string {
  if (value === null || value === undefined) return safe(words.unknown);
  if (value === true) return safe(words.yes);
  if (value === false) return safe(words.no);
  if (Array.isArray(value)) {
    return value.length === 0 ? safe(words.none) : value.map((one) => said(name, one, words)).join(', ');
  }
  const text = String(value);
  return `<bdi>${safe(named.has(name) ? wordFor(words.names, text) : text)}</bdi>`;
}

function wordFor(table: DossierWords['names'], key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

function rows(value: object, words: DossierWords): string {
  const pairs = Object.entries(value).map(
    ([name, one]) => `<dt>${safe(wordFor(words.fields, name))}</dt><dd>${said(name, one, words)}</dd>`,
  );
  return `<dl>${pairs.join('')}</dl>`;
}

function around(comment: SocialComment, words: DossierWords): string {
  const { author, text, timeText, time, permalink } = comment;
  const who = [author.name, author.handle === null ? null : `(${author.handle})`].filter(Boolean).join(' ');
  const when = time ?? timeText ?? words.unknown;
  return `<p><bdi>${safe(who || words.unknown)}</bdi>, <bdi>${safe(when)}</bdi>${permalink === null ? '' : `, <bdi>${safe(permalink)}</bdi>`}</p><blockquote>${safe(text)}</blockquote>`;
}

function contextOf(dossier: Dossier, words: DossierWords): string {
  const { post, parent, siblings, answered } = dossier.parts.context.value;
  const shown = [
    ...(post === null ? [] : [`<h3>${safe(wordFor(words.fields, 'post'))}</h3>${around(post, words)}`]),
    ...(parent === null ? [] : [`<h3>${safe(wordFor(words.fields, 'parent'))}</h3>${around(parent, words)}`]),
    ...(siblings.length === 0 ? [] : [`<h3>${safe(wordFor(words.fields, 'siblings'))}</h3>`]),
    ...siblings.map((one) => around(one, words)),
  ];
  return rows({ answered }, words) + shown.join('');
}

function charterOf(dossier: Dossier, words: DossierWords): string {
  const { title, revision, rule, article } = dossier.parts.charter.value;
  const quote =
    article === null
      ? ''
      : `<p>${safe(article.title)}</p><blockquote>${safe(article.text)}</blockquote>${rows({ source: article.source, link: article.link }, words)}`;
  return rows({ charter: title, revision, rule }, words) + quote;
}

function bodyOf(name: (typeof partNames)[number], dossier: Dossier, words: DossierWords): string {
  if (name === 'context') return contextOf(dossier, words);
  if (name === 'charter') return charterOf(dossier, words);
  if (name !== 'text') return rows(dossier.parts[name].value, words);
  const { text, lang, truncated } = dossier.parts.text.value;
  return `<blockquote>${safe(text)}</blockquote>${rows({ lang, truncated }, words)}`;
}

const pictureStyle =
  'figure{margin:0 0 .5rem}figure img{display:block;box-sizing:border-box;width:auto;max-width:100%;max-height:22cm;height:auto;border:1px solid #d9e0e3}@media(max-width:30rem){dl{grid-template-columns:8rem 1fr}}';

/** Its bytes are in the page: nothing is loaded. */
function pictureOf({ picture, dossier }: Illustrated, words: DossierWords): string {
  const { type, width, height, data, ...said } = picture.value;
  const alt = safe(wordFor(words.fields, 'pictureOf'));
  const size = `${width} × ${height}`;
  return `<section><h2>${safe(wordFor(words.parts, 'picture'))}</h2><figure><img alt="${alt}" width="${width}" height="${height}" src="data:${type};base64,${data}"></figure>${rows({ ...said, size }, words)}<p>${safe(wordFor(words.fields, 'pictureRead'))}</p><p class="hash">${safe(words.hash)} ${picture.sha256}</p><p>${safe(wordFor(words.fields, 'without'))}</p><p class="hash">${safe(words.hash)} ${dossier.sha256}</p></section>
`;
}

/** The whole file, LF line ends. */
export function renderDossier(file: DossierFile, words: DossierWords): string {
  const dossier = file.version === 1 ? file : file.dossier;
  const parts = partNames.map(
    (name) =>
      `<section><h2>${safe(wordFor(words.parts, name))}</h2>${bodyOf(name, dossier, words)}<p class="hash">${safe(words.hash)} ${dossier.parts[name].sha256}</p></section>`,
  );
  const drawn = file.version === 1 ? '' : pictureOf(file, words);
  // A closing tag inside the data would end it.
  const data = (value: object) => JSON.stringify(value).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${dossier.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${drawn ? '; img-src data:' : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(words.title)}</title>
<style>${style}${drawn ? pictureStyle : ''}</style>
</head>
<body>
<h1>${safe(words.title)}</h1>
<p>${safe(words.intro)}</p>
${parts.join('\n')}
${drawn}<section><h2>${safe(words.whole)}</h2><p class="hash">${safe(words.hash)} ${file.sha256}</p><p>${safe(words.purge)} ${safe(dossier.purge)}</p><p>${safe(words.verify)}</p></section>
<script type="application/json" id="words">${data(words)}</script>
<script type="application/json" id="dossier">${data(file)}</script>
</body>
</html>
`;
}
