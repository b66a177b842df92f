/** What can have happened, and the words people mean it by, folded. */
export interface EventKind {
  /** The word by which a charter names the subject. */
  readonly asked: RegExp;
  /** The words by which a draft may mean it. */
  readonly said: RegExp;
  /** The same without those that could mean anything. */
  readonly told: RegExp;
}

const VAGUE =
  "ce qui (?:s'y |s'|y )?(?:est|etait) (?:passe|arrive|joue)|ce qui est arrive|ce qu'on a (?:connu|vecu|traverse)|ce que (?:nous avons|vous avez) (?:connu|vecu|traverse)|les evenements|what (?:happened|took place|we (?:went|lived) through)|the events|ce jour-la|cette nuit-la|that (?:day|night)|le drame|la tragedie|l'affaire|cette affaire|the affair|the tragedy|(?:nous|vous|on) (?:a|ont) (?:tous |toutes |profondement )?(?:marque|touche|bouleverse|ebranle|secoue|meurtri)|(?:les|aux|des) (?:victimes|familles)|the (?:victims|families)|en deuil|shook us|(?:les|des) conclusions|(?:the|its) aftermath|dans la foulee";

const kind = (asked: string, said: string): EventKind => ({
  asked: new RegExp(`^(?:${asked})`),
  said: new RegExp(`(?<![a-z])(?:${asked}|${said}|${VAGUE})`, 'g'),
  told: new RegExp(`(?<![a-z])(?:${asked}|${said})`, 'g'),
});

export const eventKinds: readonly EventKind[] = [
  kind(
    'accident|derail|catastroph|collision|crash|drame|explosion|carambolage|naufrage|pile-?up|wreck',
    'accident|carambol|naufrag|pile-?up|wreck|derail|catastroph|collision|crash|drame|explos|tragedi|choc|souffle|blast|blew up|sortie de voie|disaster',
  ),
  kind(
    'greve|strike|mouvement',
    'greve|greviste|mouvement social|debrayage|conflit social|piquet|walk-?out|strike|picket|industrial action',
  ),
  kind(
    'proces|affaire|jugement|case|trial|lawsuit|litige|ruling|verdict|scandal|scandale',
    'proces(?!-verb| verb)|affaire|jugement|audience|tribunal|condamn|verdict|case|trial|lawsuit|scandal|ruling|judg|court|decision',
  ),
  kind('panne|outage|coupure|incident', 'panne|coupure|black-?out|incident|outage|downtime'),
  kind(
    "incendie|fire(?!d|ing|place|work)|feu(?!x? d'artifice|tre|ille|r| (?:est (?:allume|vert|rouge|doux)|de (?:camp|bois|cheminee|joie)|vert|rouge|tricolore|doux|follet|sacre))|arson",
    'incendie|brule|flammes|sinistre|fire(?!d)|blaze|burn|arson|torched',
  ),
  kind(
    'rappel|recall',
    'rappel(?:s|es|ee?)?(?![a-z])|retrait|retire[es]*(?![a-z])|scandale|affaire|recall|pulled from|withdrawn',
  ),
  kind(
    'fuite|leak|breach|piratage|cyberattaque',
    'fuite|fuiter|vol des? donnees|donnees volees|pirat|cyber|intrusion|leak|breach|hack|stolen data',
  ),
  kind(
    'vol|theft|robbery|cambriolage|braquage',
    'vol(?:s|e|ee|es|ees|eurs?)?(?![a-z])|derob|cambriol|subtilis|disparu|disparition|braqu|theft|stole|robbe|heist|went missing|taken',
  ),
  kind(
    'perquisition|raid|enquete|inquiry|investigation|garde a vue',
    'perqui|enquet|descente|les policiers|la police|saisie|raid|search|inquiry|investigat|probe',
  ),
  kind('effondrement|collapse|eboulement', 'effondr|ecroul|eboul|collaps|fell down|came down|caved in'),
  kind(
    'intoxication|poisoning|contamination|infection|legionel|listeri|salmonel',
    'infect|legionel|listeri|intox|empoisonn|malades?(?![a-z])|contamin|salmonell|poison|fell ill|food poisoning|outbreak',
  ),
  kind('inondation|flood|crue', 'inond|crue|degat des eaux|flood|under water|washed'),
  kind(
    'depart|demission|resignation|eviction|limogeage',
    'depart|parti(?:e|s|es)?(?![a-z])|quitte|demission|remercie|evinc|limoge|resign|left|stepp(?:ed|ing) down|quit',
  ),
  kind('mort|deces|suicide|death', 'mort|deces|decede|suicide|disparition|drame|death|died|passed away'),
  kind('fermeture|closure', 'fermeture|ferme|fermer|closure|closing|closed|shut'),
  kind(
    'rachat|fusion|vente|takeover|merger',
    'rachat|rachete|fusion|vente|vendu|acquisition|cession|takeover|merger',
  ),
  kind(
    'licenciement|plan|redundanc|layoff|suppression|firing|dismissal|sacking',
    'licenci|plan social|suppressions? de|departs?(?![a-z])|vire[es]*(?![a-z])|remercie[es]|mis(?:e|es)? a la porte|coupes|redundanc|laid off|lay-?off|let go|job cuts|fired|sacked|dismiss',
  ),
  kind(
    'agression|attaque|assault|attack|stabbing|bagarre|rixe|brawl|shooting|fusillade',
    'agress|attaqu|poignard|couteau|bagarre|rixe|coups|blesse|assault|attack|stabb|brawl|shooting|shot|wound|fusillade|coups de feu',
  ),
  kind('noyade|drowning', 'noye|noyade|drown|swimmer|baigneu|sauvet'),
  kind('chute|fall(?![a-z])', 'chute|tomb(?:e|ee|es)(?![a-z])|fell|fall(?![a-z])|plung'),
  kind(
    'pollution|deversement|debordement|spill|fuite de gaz',
    'pollu|deverse|debord|rejet|souill|pesticide|spill|leaked into|contaminat',
  ),
  kind(
    'harcelement|harassment|allegations?|accusations?|discrimination|bullying|abus',
    'harcel|allegation|accus|plaignant|temoignages|discriminat|harass|bully|abus|speak up|spoke up|women who',
  ),
  kind(
    'punaises|souris|rats|cafards|nuisibles|bedbugs|mice|vermin',
    'punaises?(?![a-z])|souris|rats?(?![a-z])|cafards?|nuisibles|rongeurs|se gratter|bedbugs?|bed bugs?|mice|vermin|itch',
  ),
  kind('boycott|petition', 'boycott|petition|appels? a ne (?:plus|pas)|calls to'),
  kind('evasion|evade|echappe|escape', 'evas|evade|echapp|enfui|escap|got out'),
];

/** Of a subject whose event has no words here: those that could mean anything. */
export const someEvent = new RegExp(`(?<![a-z])(?:${VAGUE})`, 'g');
