/**
 * `npm run -s verify-dossier FILE`: computes the hashes of a saved dossier again, page or data, and says whether it is
 * whole. Exit code 0 whole, 1 altered, 2 not a dossier.
 */
import { readFileSync, statSync } from 'node:fs';
import { checkDossierFile } from '../src/core/dossier/file';
import type { DossierFile } from '../src/core/dossier/picture';
import { digest } from '../src/platform/digest';
import { say, words } from './words';

/** No dossier comes near it. */
const MOST_BYTES = 5_000_000;

/** With a picture, the journal knows the fingerprint of the dossier without. */
function wholeText(file: string, found: DossierFile): string {
  const whole = words({ fr: `${file} : entier.`, en: `${file}: whole.` });
  const lines = [`${whole} SHA-256 ${found.sha256}`];
  if (found.version === 2) {
    const { type, width, height } = found.picture.value;
    lines.push(
      words({ fr: 'Image : ', en: 'Picture: ' }) +
        `${type}, ${width} × ${height}, SHA-256 ${found.picture.sha256}`,
      `${words({ fr: 'Sans l’image : ', en: 'Without the picture: ' })}SHA-256 ${found.dossier.sha256}`,
    );
  }
  const journal = {
    fr: 'Cette empreinte doit être celle que dit le journal de Relais.',
    en: 'This fingerprint must be the one that Relais’ journal says.',
  };
  return [...lines, words(journal)].join('\n');
}

function main(file: string | undefined): number {
  if (file === undefined) {
    say({ fr: 'Usage : npm run -s verify-dossier FICHIER', en: 'Usage: npm run -s verify-dossier FILE' });
    return 2;
  }
  let text: string;
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error('too big');
    text = readFileSync(file, 'utf8');
  } catch {
    say({ fr: `${file} : ce fichier ne peut pas être lu.`, en: `${file}: this file cannot be read.` });
    return 2;
  }
  const checked = checkDossierFile(text, digest);
  if (checked.is === 'unreadable') {
    say({ fr: `${file} : ce n’est pas un dossier de Relais.`, en: `${file}: not a dossier of Relais.` });
    return 2;
  }
  if (checked.is === 'altered') {
    const parts = checked.parts.join(', ');
    say({ fr: `${file} : modifié (${parts}).`, en: `${file}: altered (${parts}).` });
    return 1;
  }
  process.stdout.write(`${wholeText(file, checked.dossier)}\n`);
  return 0;
}

process.exitCode = main(process.argv[2]);
