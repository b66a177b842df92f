/** What can have happened, and the words people mean it by, folded. */
export interface EventKind {
  /** The word by which a charter names the subject. */
  readonly asked: RegExp;
  /** The words by which a draft may mean it. */
  readonly said: RegExp;
}

const VAGUE =
  "ce qui (?:s'y |s'|y )?(?:est|etait) (?:passe|arrive)|ce qui est arrive|ce qu'on a (?:connu|vecu)|ce que (?:nous avons|vous avez) (?:connu|vecu)|les evenements|what happened|the events|ce jour-la|le drame|la tragedie|l'affaire|the affair|the tragedy";

const kind = (asked: string, said: string): EventKind => ({
  asked: new RegExp(`^(?:${asked})`),
  said: new RegExp(`(?<![a-z])(?:${asked}|${said}|${VAGUE})`),
});

export const eventKinds: readonly EventKind[] = [
  kind(
    'accident|derail|catastroph|collision|crash|drame|explosion',
    'accident|derail|catastroph|collision|crash|drame|explos|tragedi|choc',
  ),
  kind('greve|strike', 'greve|greviste|mouvement social|debrayage|conflit social|walk-?out|strike'),
  kind(
    'proces|affaire|jugement|case|trial|lawsuit|litige',
    'proces(?!-verb| verb)|affaire|jugement|audience|tribunal|condamn|verdict|case|trial|lawsuit|scandal',
  ),
  kind('panne|outage|coupure|incident', 'panne|coupure|black-?out|incident|outage|downtime'),
  kind('incendie|fire|feu', 'incendie|le feu|brule|flammes|sinistre|fire|blaze|burn'),
  kind('rappel|recall', 'rappel(?:s|es|ee?)?(?![a-z])|retrait|scandale|affaire|recall'),
  kind('fuite|leak|breach|piratage', 'fuite|vol des? donnees|pirat|leak|breach|hack'),
  kind('fermeture|closure', 'fermeture|ferme|fermer|closure|closing|closed|shut'),
  kind(
    'rachat|fusion|vente|takeover|merger',
    'rachat|rachete|fusion|vente|vendu|acquisition|cession|takeover|merger',
  ),
  kind(
    'licenciement|plan social|redundanc|layoff',
    'licenci|plan social|suppressions? de|redundanc|laid off|lay-?off',
  ),
];
