/** What `read-page` was asked, checked before any browser is started. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteFor } from '../../src/sites';
import { isTarget, type Target } from '../build/target';
import { words } from '../words';

export interface Asked {
  readonly url: URL;
  readonly browser: Target;
  readonly html: string;
  /** False with `--no-install`: a missing browser is said, not installed. */
  readonly mayInstall: boolean;
}

/** A request that cannot be met; the message is for the user, the exit code is 2. */
export class CannotRead extends Error {}

const usage = 'npm run -s read-page -- --url URL [--browser chromium|firefox] [--no-install] FILE.html';

function readHtml(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CannotRead(
      words({ fr: `${file} : fichier illisible (${why}).`, en: `${file}: unreadable file (${why}).` }),
    );
  }
  // A page saved as a web archive or a picture is no page: markup has a tag and no NUL byte.
  if (bytes.includes(0) || !/<[a-z!]/i.test(bytes.toString('utf8')))
    throw new CannotRead(
      words({ fr: `${file} : ce n’est pas une page HTML.`, en: `${file}: not an HTML page.` }),
    );
  return bytes.toString('utf8');
}

/** @throws CannotRead */
export function asked(argv: readonly string[]): Asked {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new CannotRead(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  const { values, positionals } = parsed;
  const [file, more] = positionals;
  if (!values.url || file === undefined || more !== undefined) throw new CannotRead(usage);
  if (!URL.canParse(values.url))
    throw new CannotRead(
      words({ fr: `${values.url} : adresse invalide.`, en: `${values.url}: not an address.` }),
    );
  const browser = values.browser ?? 'chromium';
  if (!isTarget(browser))
    throw new CannotRead(
      words({
        fr: `${browser} : navigateur inconnu.\n${usage}`,
        en: `${browser}: unknown browser.\n${usage}`,
      }),
    );
  const url = new URL(values.url);
  if (siteFor(url) === null)
    throw new CannotRead(
      words({
        fr: `${url.origin} : ce n’est pas un réseau que Relais sait lire (X, Facebook).`,
        en: `${url.origin}: not a network that Relais can read (X, Facebook).`,
      }),
    );
  return { url, browser, html: readHtml(file), mayInstall: values['no-install'] !== true };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { url: { type: 'string' }, browser: { type: 'string' }, 'no-install': { type: 'boolean' } },
  });
}
