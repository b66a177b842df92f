/**
 * `npm run -s verify-dossier FILE`: computes the hashes of a saved dossier again, page or data, and says whether it is
 * whole. Exit code 0 whole, 1 altered, 2 not a dossier.
 */
import { readFileSync, statSync } from 'node:fs';
import { checkDossierFile } from '../src/core/dossier/file';
import { digest } from '../src/platform/digest';
import { say, words } from './words';

/** No dossier comes near it. */
const MOST_BYTES = 5_000_000;

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
  const { sha256 } = checked.dossier;
  process.stdout.write(
    `${words({ fr: `${file} : entier.`, en: `${file}: whole.` })} SHA-256 ${sha256}\n${words({
      fr: 'Cette empreinte doit être celle que dit le journal de Relais.',
      en: 'This fingerprint must be the one that Relais’ journal says.',
    })}\n`,
  );
  return 0;
}

process.exitCode = main(process.argv[2]);
