import type { Polarity } from './polarity';
import type { Scan } from './scan';

const SELF =
  /(?:^|[^a-z])(?:je|j'|j ai|me|m'|mon|ma|mes|moi|nous|notre|nos|on|i|i'm|i've|my|me|we|our|us|mine)(?![a-z])/;
const SOLVED =
  /(?:resolu|c'est regle|tout est rentre dans l'ordre|finalement (?:recu|rembourse|resolu)|a ete (?:regle|resolu|rembourse)|sorted now|got sorted|all sorted|resolved now|now fixed|finally (?:got|fixed|resolved|arrived|refunded)|was resolved|l'an dernier|l'annee derniere|last year|years ago|il y a \d+ ans|a l'epoque)/;

/** The author's own case, unsolved, in the present: a told problem with the author in it, and no word that it is over. */
export function ownCase(scan: Scan, polarity: Polarity): boolean {
  if (polarity.problems.length === 0 || SOLVED.test(scan.text)) return false;
  return polarity.problems.some((problem) => {
    const around = scan.text.slice(Math.max(0, problem.start - 80), problem.end + 60);
    return SELF.test(around);
  });
}
