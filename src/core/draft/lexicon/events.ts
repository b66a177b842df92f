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
    'accident|carambol|naufrag|pile-?up|wreck|derail|catastroph|collision|crash|drame|explos|deflagr|tragedi|la chute(?! de| des| d)|souffle|percut|heurte|renvers|retourne sur|coince|ecrase|bless(?:e|ure)|injur|crushed|trapped|overturn|blast|blew up|gave way|pris(?:e|es)? (?:dans|sous)|sortie de voie|disaster',
  ),
  kind(
    'greve|strike|mouvement',
    'greve|greviste|mouvement social|debray|conflit social|piquet|cess[a-z]+ le travail|arrets? de travail|bras croises|crois[a-z]+ les bras|preavis|walk-?out|switched off|on the pavement|walked out|downed tools|stopped work|strike|picket|industrial action',
  ),
  kind(
    'proces|affaire|jugement|case|trial|lawsuit|litige|ruling|verdict|scandal|scandale|plainte|poursuites',
    "proces(?!-verb| verb)|affaire|jugement|audience|tribunal|prud'hom|la justice|en delibere|traine[es]* (?:en|devant)|plaignant|condamn|verdict|case|trial|lawsuit|scandal|ruling|judg|court|sued|suing|decision",
  ),
  kind(
    'panne|outage|coupure|incident',
    "panne|coupure|black-?out|incident|outage|downtime|hors service|inaccessible|a l'arret|plus (?:rien|personne) n(?:e |')[a-z]+|went down|was down|were down|went dark|couldn't (?:log|withdraw|pay|get)",
  ),
  kind(
    "incendie|fire(?!d|ing|place|work)|feu(?!x? d'artifice|tre|ille|r| (?:est (?:allume|vert|rouge|doux)|de (?:camp|bois|cheminee|joie)|vert|rouge|tricolore|doux|follet|sacre))|arson",
    'incendie|brule|flammes|sinistre|fire(?!d)|pompiers|cendres|en fumee|blaze|fumee|smoke|bonfire|burn|arson|torched|firefighters|up in smoke',
  ),
  kind(
    'rappel|recall',
    'rappel(?:s|es|ee?)?(?![a-z])|retrait|retire[es]*(?![a-z])|scandale|affaire|coupon de retour|lots? (?:concerne|touche)|modele (?:concerne|defectueux|qui)|recall|pulled from|off (?:sale|the shelves)|faulty (?:batch|model|unit)|withdrawn',
  ),
  kind(
    'fuite|leak|breach|piratage|cyberattaque',
    'fuite|fuiter|vol des? donnees|donnees volees|pirat|cyber|intrusion|en vente (?:au|sur|en)|dans la nature|sur ce forum|ended up (?:on|online)|on the internet|entres? dans (?:nos|notre)|retrouve[es]* en (?:ligne|vente)|leak|breach|hack|stolen data|up for sale|got into (?:our|the)|accessed (?:our|the)',
  ),
  kind(
    'vol|theft|robbery|cambriolage|braquage',
    'vol(?:s|e|ee|es|ees|eurs?)?(?![a-z])|derob|cambriol|subtilis|disparu|disparition|braqu|theft|stole|robbe|heist|went missing|taken',
  ),
  kind(
    'perquisition|raid|enquete|inquiry|investigation|garde a vue|controle|inspection|audit',
    'perqui|enquet|descente|les policiers|la police|saisie|raid|epluch|inspect|controle[urs]*(?![a-z])|search|inquiry|investigat|probe|regulator',
  ),
  kind(
    'effondrement|collapse|eboulement',
    "effondr|ecroul|eboul|s'est couche|a cede|collaps|fell down|came down|caved in|gave way",
  ),
  kind(
    'intoxication|poisoning|contamination|infection|legionel|listeri|salmonel',
    'infect|legionel|listeri|intox|empoisonn|malades?(?![a-z])|contamin|salmonell|hospitalis|bacterie|poison|fell ill|food poisoning|got sick|were sick|outbreak',
  ),
  kind(
    'inondation|flood|crue',
    "inond|crue(?![a-z])|degat des eaux|submerg|(?:la riviere|le fleuve|l'eau) (?:est )?(?:montee?|sorti)|flood|under water|washed|river (?:rose|came)",
  ),
  kind(
    'depart|demission|resignation|eviction|limogeage',
    "depart|n'est plus (?:la|parmi)|manque (?:a tou|deja|beaucoup)|(?:nous|vous) manque|parti(?:e|s|es)?(?![a-z])|quitte|demission|remercie|evinc|limoge|tourne la page|success(?:eur|rice|or)|resign|left|stepp(?:ed|ing) down|quit",
  ),
  kind(
    'mort|deces|suicide|death',
    "mort|deces|decede|suicide|disparition|drame|s'est etein|nous a quittes|perdu la vie|death|died|passed away|lost (?:her|his|their) li",
  ),
  kind(
    'fermeture|closure',
    "fermeture|ferme(?:e|es|s|nt|r|ra|ront)?(?![a-z])(?! (?:a|vers|le|les|entre|tous|chaque|plus tot|jusqu|dimanche|lundi|at|on|for|from|\\d))|baiss[a-z]+ (?:definitivement )?le rideau|s'est tue?(?![a-z])|cess[a-z]+ (?:son |l')activite|closure|clos(?:ing|ed)(?! (?:a|vers|le|les|entre|tous|chaque|plus tot|jusqu|dimanche|lundi|at|on|for|from|\\d))|shut|wound down",
  ),
  kind(
    'rachat|fusion|vente|takeover|merger',
    "rachat|rachete|fusion|vente|vendu|vendre|for sale|not selling|acquisition|cession|rapprochement|repreneur|nouvel actionnaire|changement d'actionnaire|operation avec|mari(?:e|age)s?(?![a-z])|ne faire qu'un|takeover|merger|become one|joined forces|shareholder|own (?:us|you) now|new owners?|bought (?:by|out)",
  ),
  kind(
    'licenciement|plan|redundanc|layoff|suppression|firing|dismissal|sacking',
    'licenci|plan social|suppressions? de|departs?(?![a-z])|vire[es]*(?![a-z])|remercie[es]|mis(?:e|es)? a la porte|coupes|se separer|separation|reclass|reorganis|restructur|perd[a-z]* leurs? (?:boulot|emploi|travail|poste)|redundanc|laid off|(?:jobs?|posts?|roles?) (?:lost|gone|going|cut|removed|that went|which went)|losing (?:colleagues|people|posts|jobs)|lay-?off|let go|job cuts|fired|sacked|dismiss',
  ),
  kind(
    'agression|attaque|assault|attack|stabbing|bagarre|rixe|brawl|shooting|fusillade',
    'agress|attaqu|poignard|couteau|bagarre|rixe|coups|blesse|assault|attack|stabb|brawl|shooting|shot|wound|fusillade|coups de feu',
  ),
  kind(
    'avalanche|tempete|storm|ouragan|seisme|earthquake|tornade|glissement|landslide',
    'avalanche|tempete|ouragan|seisme|tornade|enseveli|coulee|emporte|arrache|storm|hurricane|earthquake|landslide|swept|buried',
  ),
  kind(
    'echouement|grounding|naufrage|shipwreck',
    'echou|naufrag|sur les rochers|ran aground|grounding|sank|sinking|shipwreck',
  ),
  kind(
    'homme a la mer|overboard',
    "a la mer|tombe a l'eau|par-dessus bord|disparu|overboard|went missing|fell in",
  ),
  kind('noyade|drowning', 'noye|noyade|drown|swimmer|baigneu|sauvet'),
  kind(
    'chute|fall(?![a-z])',
    'chute|tomb(?:e|ee|es)(?![a-z])|went over the|gave way|fell|fall(?![a-z])|plung',
  ),
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
  kind(
    'annulation|cancel|abandon|deprogrammation',
    "annul|abandon|deprogramm|enterre|jete l'eponge|n'aura pas lieu|cancel|pulled|shelved|axed|scrapped|called off|killed off|never happened",
  ),
  kind('boycott|petition', 'boycott|petition|appels? a ne (?:plus|pas)|calls to'),
  kind(
    'evasion|evade|echappe|escape',
    "evas|evade|echapp|enfui|fugue|hors de (?:son|l')enclos|s'est promen|escap|got (?:out|loose)|on the loose",
  ),
];

/** Of a subject whose event has no words here: those that could mean anything. */
export const someEvent = new RegExp(`(?<![a-z])(?:${VAGUE})`, 'g');
