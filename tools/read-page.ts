/**
 * `npm run -s read-page -- --url URL [--browser chromium|firefox] FILE.html`: what the built extension reads
 * on a saved page, one JSON object a line, in the order of the page. Exit code 2 where nothing can be read.
 */
import type { SocialComment } from '../src/core/comment';
import { type Asked, asked, CannotRead } from './read/asked';
import { readInBrowser } from './read/browsers';
import { words } from './words';

/** The published fields in their published order, whatever else the shape may carry one day. */
function line(comment: SocialComment): string {
  const { id, permalink, kind, parentId, author, text, truncated, lang, time, timeText, counts } = comment;
  const { name, handle, verified } = author;
  const { reactions, replies, shares, views } = counts;
  return JSON.stringify({
    id,
    permalink,
    kind,
    parentId,
    author: { name, handle, verified },
    text,
    truncated,
    lang,
    time,
    timeText,
    counts: { reactions, replies, shares, views },
  });
}

async function read(what: Asked): Promise<readonly SocialComment[]> {
  const answer = await readInBrowser(what);
  if (!answer.ok)
    throw new CannotRead(
      words({
        fr: `${what.url.href} : Relais n’a pas pu lire la page (${answer.error}).`,
        en: `${what.url.href}: Relais could not read the page (${answer.error}).`,
      }),
    );
  if (answer.reply.network === null)
    throw new CannotRead(
      words({
        fr: `${what.url.href} : cette adresse n’est pas une page que Relais sait lire.`,
        en: `${what.url.href}: not a page that Relais can read.`,
      }),
    );
  if (answer.reply.comments.length === 0)
    throw new CannotRead(
      words({
        fr: `${what.url.href} : aucun commentaire n’a été trouvé sur cette page.`,
        en: `${what.url.href}: no comment was found on this page.`,
      }),
    );
  return answer.reply.comments;
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  const comments = await read(asked(process.argv.slice(2)));
  process.stdout.write(comments.map((comment) => `${line(comment)}\n`).join(''));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
