/**
 * Turns of phrase: who does what to whom, in which mood, whatever the words. Folded text of one sentence. None decides
 * anything by itself; each is weighed with the rest of its sentence.
 */
const SAYING =
  'remerci|souhait|invit|conseill|recommand|tien|tenons|repon|ecri|li[st]|lisons|compren|entend|confirm|rappel|laiss|propos|suggere|transmet|indiqu|pri[eo]|dis|dit|disons|voi|voyons|cro[iy]|assur|montr|expliqu|salu|attend|ecout|contact|dirig|orient|demand|sign|avou|accord|rejoin|suiv|present|partag|renseign|aid|accueill|doit|devons|dois';
const DOING = `(?!${SAYING}|a |ai |avons |avez |en |y |le |la |les |l')[a-z]{3,}`;
const IRREGULAR =
  'mis|pris|dit|fait|ecrit|vu|lu|su|pu|voulu|cru|venu|tenu|perdu|rendu|recu|oublie|ouvert|offert';
const DONE = `(?:[a-z]+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues)|${IRREGULAR})`;
const DATE =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|midi|noel|la fin|l'ete|l'hiver|la rentree|le \\d|la semaine|le mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|christmas|the end|next|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter";

const turn = (source: string) => new RegExp(source);

export const turns: Readonly<Record<string, RegExp>> = {
  // What the house does for the author.
  favour_fr: turn(`(?<![a-z])(?:je|j'|on|nous) (?:vous|te|t'|lui) (?:le |la |les |l'|en |y )?${DOING}`),
  favour_going_fr: turn(
    `(?<![a-z])(?:vais|va|allons) (?:vous|te|t'|lui)? ?(?:le |la |les |en )?(?!voir|regarder|vous|te)[a-z]{3,}(?:er|ir|re)(?![a-z])`,
  ),
  favour_en: turn(
    "(?<![a-z])(?:we|i)(?:'ll|'m| will| am|'re| are|'ve| have)(?: just| now| already| gone ahead and| going to| also)? (?!sorry|afraid|happy|glad|here|aware|looking|checking|passed|asked|sure|told|seen|be |keep|ask|check|look|let|pass|reply|come back)[a-z]+(?:ing|ed|en|t)? [^.!?]{0,40}(?:you|your|yours|it|this)(?![a-z])",
  ),
  passive_future: turn(
    `(?<![a-z])(?:sera|seront|serez|seras|serons) (?:bien |tout |donc |vite |enfin |desormais |integralement )?${DONE}(?![a-z])`,
  ),
  passive_future_en: turn(
    "(?<![a-z])(?:will|'ll|shall) be (?:fully |all |back|[a-z]+ed|paid|sent|done|put|made|taken)",
  ),
  future_1pl: turn(
    "(?<![a-z])(?:nous|on) (?:ne )?(?:vous |te |l'|le |la |les |y )?[a-z]+(?:rons|ra)(?![a-z])",
  ),
  future_dated: turn(
    `(?<![a-z])[a-z]{3,}(?:ra|ront|rez)(?![a-z])[^.!?]{0,50}(?<![a-z])(?:avant|d'ici|des|le|en|a partir|dans|sous|cette|ce|${DATE})(?![a-z])`,
  ),
  present_dated: turn(
    `(?<![a-z])(?:arrive|part|sort|revient|ouvre|rouvre|reprend|repart|tombe|passe|debarque|commence|demarre|ships|lands|launches|opens|returns|is out|is back|comes|arrives|drops|goes)(?:nt)?[^.!?]{0,30}(?<![a-z])(?:${DATE})(?![a-z])`,
  ),
  by_date: turn(
    `(?<![a-z])(?:avant|d'ici|by|before|no later than|au plus tard|des) (?:a |au |la |le |l'|the )?(?:${DATE})(?![a-z])`,
  ),
  no_more: turn(
    "(?<![a-z])(?:ne|n'|won't|will not|no longer|never|not)[^.!?]{0,20}(?:augmentera|augmenterons|bougera|bouger|changera|changerons|touchera|facturera|facturerons|paierez|paierai|raise|go up|touch|change|charge|pay|increase)",
  ),
  bill_us: turn(
    '(?<![a-z])(?:facture|note|recu|addition|devis|ticket|bill|receipt|invoice|quote|tab|cost|costs|frais)[^.!?]{0,40}(?:pour nous|pour moi|a nous|a notre|chez nous|nous|moi|on us|to us|to me|ours|mine|we|passera|covered)(?![a-z])',
  ),
  on_house: turn(
    "(?<![a-z])(?:pour nous|pour moi|pour la maison|de ma poche|a nos frais|cadeau|on us|on me|on the house|at our (?:expense|cost)|a l'oeil|offert|offerte|offerts|free of charge|gratis|compris(?:e|es)?)(?= ?$| ?[.,!;:)])",
  ),
  not_a_penny: turn(
    '(?<![a-z])(?:pas un (?:sou|centime|euro)|rien a (?:payer|debourser|regler)|sans (?:rien )?(?:payer|debourser|discussion)|not a penny|nothing to pay|reach for your|without a fuss|no questions)',
  ),
  our_fault: turn(
    "(?<![a-z])(?:notre (?:faute|erreur|fait|responsabilite)|de notre (?:cote|part|fait)|nous (?:assumons|reconnaissons|portons)|on s'est (?:plante|trompe|loupe|rate)|(?:prend|prenons|porte|portons|assume) (?:toute |l'entiere |la )?(?:la )?responsabilite|down to us|our (?:fault|doing|mistake|error)|we (?:messed|screwed|blew|failed|got it wrong)|(?:full|entire|all) responsibility|impardonnable|inexcusable|indefendable|unforgivable)",
  ),
  keep_for_you: turn(
    "(?<![a-z])(?:place|chambre|table|siege|lit|room|seat|table|spot|bottle|bouteille)[^.!?]{0,30}(?:vous|t'|te|you|your)(?![a-z])[^.!?]{0,15}(?:attend|reserve|garde|wait)|(?:garde|gardons|reserve|reservons|bloque|hold|holding|keep|keeping|save|saving)[^.!?]{0,12}(?:vous|te|you)?[^.!?]{0,12}(?:place|chambre|table|room|seat|spot)",
  ),
  sacked: turn(
    '(?<![a-z])(?:ne (?:travaille|passera|viendra|conduira)[a-z]* plus|ne fait plus partie|a ete (?:renvoye|licencie|vire|sanctionne|suspendu|ecarte|mute)|no longer (?:works|drives|delivers)|has been (?:sacked|fired|suspended|disciplined|let go)|retirer de la (?:tournee|liste|vente))',
  ),
  // What is held over the author.
  legal_text: turn(
    '(?<![a-z])(?:article|articles|art\\.|section|loi|code) (?:l\\.? ?)?\\d|code (?:penal|civil)|loi de \\d{4}|(?:acceptable use|user|terms of) (?:policy|agreement|service)',
  ),
  legal_people: turn(
    "(?<![a-z])(?:avocat|juriste|magistrat|juge|procureur|huissier|commissaire de justice|tribunal|tribunaux|parquet|jury|judge|magistrate|lawyer|solicitor|barrister|attorney|counsel|courtroom|court|legal (?:team|department|folks|people)|service juridique|direction juridique|contentieux|notre conseil|nos conseils|cabinet|conseil de (?:discipline|l'ordre)|section disciplinaire|l'ordre)s?(?![a-z])",
  ),
  watched: turn(
    '(?<![a-z])(?:(?:nous|vous|te|ils|elle|il|on|us|they|we|cette page|la page|ces commentaires|this page|these (?:comments|posts)) (?:aussi |tous |also |all )?(?:lit|lisent|lisons|lira|liront|suit|suivent|suivons|regarde|regardent|read|reads|follow|follows|watch|watches|see|sees)(?![a-z])|(?:lit|lisent|suit|suivent|reads|follows|watches) (?:aussi |also |tous |all )?(?:cette page|nos commentaires|les commentaires|ceci|this|these|our page))',
  ),
  noted: turn(
    '(?<![a-z])(?:est|sont|a ete|ont ete|sera|seront|is|are|has been|have been|been|being|gets|was) (?:bien |tous |toutes |soigneusement |already |duly |all )?(?:note|notee|notes|garde|gardee|conserve|conservee|archive|archivee|enregistre|enregistree|consigne|consignee|releve|relevee|transmis|transmise|transmises|logged|noted|saved|kept|recorded|filed|documented|forwarded|stored)s?(?![a-z])',
  ),
  have_your: turn(
    "(?<![a-z])(?:nous avons|j'ai|on a|nous gardons|nous connaissons|on connait|we have|we've(?: got)?|i have|we keep|we hold|we know)[^.!?]{0,20}(?:votre|vos|ton|tes|your) ",
  ),
  know_who: turn(
    '(?<![a-z])(?:sait|savons|sais|saura|saurons|know|knows)[^.!?]{0,25}(?:qui|ou|quel|where|who|which|exactly)(?![a-z])',
  ),
  remove_it: turn(
    '(?<![a-z])(?:supprim|retir|effac|enlev|delete|remove|take)[a-z]*[^.!?]{0,20}(?:ce|cet|cette|ces|votre|vos|ton|tes|ca|tout ca|that|this|it|your|down)(?![a-z])',
  ),
  deadline: turn(
    "(?<![a-z])(?:sous|dans les|within|d'ici|avant|by|before|jusqu'a|until)[^.!?]{0,12}(?:\\d+ ?(?:h|heures|jours|hours|days)|demain|ce soir|minuit|tonight|tomorrow|midnight|lundi|monday)",
  ),
  or_else: turn(
    "(?<![a-z])(?:sinon|faute de quoi|a defaut|sans quoi|ou bien|or else|otherwise|failing which)(?![a-z])|(?:[a-z]+,? ou|, or) (?:nous|on|c'est|je|we|i|we'll|you'll|vous)(?![a-z])",
  ),
  reconsider: turn(
    '(?<![a-z])(?:reflech|repens|relisez|relire|pesez|choisissez|mesurez|reread|reconsider|rethink|weigh|choose|mind|watch)[a-z]*[^.!?]{0,30}(?:avant|mots|propos|fois|words|before|twice|post|tongue|care|ecrits)',
  ),
  keep_in_mind: turn(
    "(?<![a-z])(?:gardez-le|a l'esprit|en tete|n'oubliez pas|sachez|souvenez-vous|pour votre (?:parfaite )?information|a toutes fins utiles|a bon entendeur|bear in mind|keep in mind|just so you know|just saying|worth (?:knowing|remembering)|for the record|in case you|remember that)(?![a-z])",
  ),
  would_be_shame: turn(
    '(?<![a-z])(?:dommage|regrettable|triste|facheux|ennuyeux|shame|pity|unfortunate)[^.!?]{0,40}(?:serait|si|que|si votre|would|if|were|to (?:lose|see))',
  ),
  cost_you: turn(
    '(?<![a-z])(?:cout|paye|paie|regret|repond|cost|pay|regret|owe)[a-z]*[^.!?]{0,30}(?:cher|prix|dear|dearly|savings|homes?|thousands|lot|more than|penally|depens)|(?:\\d[\\d ]* ?(?:euros|€)|[£$]\\d+)[^.!?]{0,30}(?:amende|prison|calcul|pire|fine|damages)',
  ),
  lose_access: turn(
    '(?<![a-z])(?:perd|saut|disparai|coup|ferm|annul|suspend|resili|retir|desactiv|bloqu|bann|exclu|radi|interdi|ban|lose|revok|cancel|clos|terminat|withdraw|disappear|refus)[a-z]*[^.!?]{0,40}(?:compte|carte|abonnement|adhesion|avantage|acces|statut|points|contrat|badge|licence|remise|account|card|membership|access|points|discount|policy|subscription|perks|licence|ticket)',
  ),
  no_longer_welcome: turn(
    "(?<![a-z])(?:plus (?:le |la |les )?bienvenu|n'embarque plus|ne (?:serv|accueill|livr|log|vend|embarqu)[a-z]+ plus|plus (?:servi|accueilli|admis)|liste noire|blacklist|no longer (?:welcome|served)|not welcome|stop serving|choose (?:our|who)|choisissons (?:nos|a qui)|persona non grata)",
  ),
  slow_down: turn(
    '(?<![a-z])(?:dossier|demande|ticket|commande|claim|file|request|order)[^.!?]{0,40}(?:trainer|plus de temps|longtemps|bas de la pile|perd|se perdre|attendre|very long|longer|bottom of|get lost|slow)',
  ),
  others_paid: turn(
    "(?<![a-z])(?:le dernier|la derniere|d'autres|un internaute|quelqu'un|plus d'un|the last|others|someone|people|somebody|three|deux)[^.!?]{0,40}(?:condamne|paye|verse|regrette|appris|convoque|poursuivi|sued|paid|learned|regretted|fined|convicted|lost)",
  ),
  police_come: turn(
    "(?<![a-z])(?:police|gendarm|autorites|procureur|commissariat|officers?|authorities|force)[a-z]*[^.!?]{0,50}(?:vos|votre|vous|te|ton|tes|your|you|l'humour|envoye|transmis|sent|viendr|pass)",
  ),
  consequences: turn(
    "(?<![a-z])(?:consequences?|suites?|repercussions?|implications?|n'en restera pas|sans suite|answer for|repondrez|repondre de|assumer|assumez|end well|finir mal|mal finir)(?![a-z])",
  ),
  your_boss: turn(
    '(?<![a-z])(?:votre|ton|vos|tes|your) (?:employeur|patron|patronne|chef|cheffe|boss|manager|employer|bailleur|landlord|banque|ecole|universite|famille|voisins?|collegues?|clients?|recruteur)',
  ),
  // What is laid at the author's door.
  should_have: turn(
    "(?<![a-z])(?:(?:vous|tu) (?:auriez|aurais|deviez|devais|pouviez|pouvais)|il (?:fallait|aurait fallu|suffisait|aurait suffi)|(?:fallait|suffisait)|il n'y avait qu'a|y avait qu'a|n'aviez qu'a|n'avais qu'a|t'avais qu'a|you (?:should|could|might|ought to) have|you(?:'d| had) only to|all you had to|you only had to)(?![a-z])",
  ),
  if_you_had: turn(
    "(?<![a-z])(?:si (?:vous|tu) (?:aviez|avais|etiez|etais|lisiez|lisais|regardiez|ecoutiez)|si vous n'(?:aviez|etiez)|if you(?:'d| had| hadn't| read| listened| looked)|had you)(?![a-z])",
  ),
  you_did_not: turn(
    "(?<![a-z])(?:(?:vous|tu) n'(?:avez|as|aviez|avais|etes|es) (?:pas|jamais|meme pas|point|rien|manifestement pas)|you (?:didn't|did not|never|haven't|failed|forgot|ignored|skipped|missed)|vous (?:ne )?(?:lisez|ecoutez|regardez|savez|comprenez) (?:pas|jamais|rien))(?![a-z])",
  ),
  you_did: turn(
    `(?<![a-z])(?:vous|tu|t'|c'est vous qui|c'est toi qui) (?:l'|les |la |le |y )?(?:avez|as|aviez|avais) (?:vous-meme |toi-meme |tout |mal |trop |bien )?(?!bien|raison|besoin|droit)${DONE}(?![a-z])`,
  ),
  you_did_en: turn(
    '(?<![a-z])you (?:have |had |clearly |simply |just |obviously |insist on |insisted |must have |probably )?(?:[a-z]+ed|left|chose|took|put|bought|came|went|held|sent|lost|broke|made|insist)(?![a-z])',
  ),
  not_hard: turn(
    "(?<![a-z])(?:pas (?:sorcier|complique|bien complique|difficile|la mer a boire)|rien de (?:sorcier|complique)|pas besoin d'(?:un|etre)|(?:pas|point) (?:un|besoin d'un) genie|not (?:rocket science|hard|that hard|difficult)|hardly (?:hard|rocket)|isn't (?:hard|rocket)|difficile de (?:ne pas|le|la|les)|hard (?:to miss|not to)|hard to)(?![a-z])",
  ),
  everybody_knows: turn(
    "(?<![a-z])(?:comme (?:tout|chacun|n'importe|le savent|indique)|tout le monde (?:le )?(?:sait|y arrive|comprend)|chacun (?:le )?sait|n'importe qui|nul n'est cense|everyone knows|everybody (?:knows|else)|everyone else|anyone (?:who|can|could)|any sensible|any reasonable|most people|most (?:customers|guests|users)|as everyone|like everyone)(?![a-z])",
  ),
  only_yourself: turn(
    "(?<![a-z])(?:vous-meme|toi-meme|a vous de|a toi de|a qui la faute|on you|yourself|your own|your end|votre cote|de votre part|your side|votre fait|vous seul|c'est votre|c'est ta)(?![a-z])",
  ),
  own_story: turn(
    "(?<![a-z])(?:votre (?:version|histoire|recit)|your (?:version|story|account of)|ce que vous (?:dites|racontez|affirmez|avancez|pretendez|omettez|oubliez)|what you(?:'re saying| say| claim)|le prouve(?:nt)?|prove it|don't lie|ne ment(?:ent)? pas|disent le contraire|contredi[a-z]+|pas exact|inexact|not true|isn't true)(?![a-z])",
  ),
  that_is_what: turn(
    "(?<![a-z])(?:voila ce (?:qui|que)|c'est ce qui arrive|voila le resultat|d'ou le resultat|that's what happens|this is what happens|that'll happen|a force de|sans doute (?:avez|aviez|etiez)|quand on|when you|when people)(?![a-z])",
  ),
  your_thing_wrong: turn(
    "(?<![a-z])(?:votre|ton|ta|vos|your) [a-z]+ (?:est|etait|sont|n'est|is|was|isn't) (?:mal|trop|pas|visiblement|clearly|badly|too|upside|wrong|simplement)(?![a-z])",
  ),
  your_device: turn(
    "(?<![a-z])(?:c'est|vient de|because of|it's|blame|probleme c'est) (?:votre|ton|ta|vos|your) (?:box|wifi|telephone|pc|machine|connexion|installation|four|banque|carte|phone|router|connection|laptop|bank|browser)(?![a-z])",
  ),
  // Mockery and contempt.
  just_for_you: turn(
    '(?<![a-z])(?:rien que pour (?:vous|toi)|juste pour (?:vous|toi)|expres pour|just for you|especially for you|personally)(?![a-z])',
  ),
  bright_side: turn(
    '(?<![a-z])(?:voyez le bon cote|le bon cote|au moins|on the (?:bright|plus) side|look on the|at least|consolez-vous|rassurez-vous|count yourself|estimez-vous|think of (?:it|them) as|dites-vous que|voyez cela comme)(?![a-z])',
  ),
  we_appoint: turn(
    "(?<![a-z])(?:on|nous|we) (?:vous|te|t'|hereby )?(?: ?)(?:nomme|nommons|decern|engage|embauche|recrute|appoint|crown|award|hire)[a-z]*(?![a-z])",
  ),
  human_thing: turn(
    "(?<![a-z])(?:le|la|les|l'|notre|nos|votre|vos|the|our|your) ?[a-z]+ (?:vous |te |you )?(?:a decide|s'excuse|presente|salu|embrass|boud|dort|reve|voyag|prefer|adore|pleur|demission|rougi|profit|fait la sieste|joue a|has decided|sends|apologi[sz]es|resign|sulk|sleep|dream|fancied|prefers|loves|weeps|misses|is attached|must be very)[a-z]*",
  ),
  so_sorry_that: turn(
    "(?<![a-z])(?:desole|desoles|navre|navres|pardon|mille excuses|sorry|apologies|confus)[^.!?]{0,12}(?:que (?:le|la|les|vos|votre)|de ne pas|d'avoir ose|pour la (?:gravite|pluie)|that (?:the|your)|gravity|reality|we couldn't)",
  ),
  feigned: turn(
    "(?<![a-z])(?:dites-vous|parait(?:-il)?|figurez-vous|a (?:vous|te) (?:lire|entendre|croire)|a croire que|on (?:croirait|dirait|se demande|imagine|vous (?:imagine|devine|sent))|qui l'eut|avouez|apparently|you say|we gather|rumou?r has|one (?:wonders|trembles)|you'd think|you must be|imagine (?:the|that|how)|nobody (?:tell|saw))(?![a-z])",
  ),
  great_lengths: turn(
    "(?<![a-z])(?:(?:nous|on) (?:prevenons (?:immediatement|tout de suite|le|la|les)|convoquons|reveillons|avons (?:consulte|grave|gronde|fait graver))|nous allons demander|on nous (?:signale|dit|avait)|we(?:'ll| will|'ve| have)? (?:alert(?:ed)? the|asked? the (?:mountain|sea|sun|weather)|had a|hold|held|rename|dim|frame|framed|retired?)|has been (?:spoken to|relieved of|let go)|let us know when)(?![a-z])",
  ),
  only_that: turn(
    "(?:(?<![a-z])(?:il (?:ne )?(?:vous )?manqu(?:e|ait)|si (?:seulement|l'on suit|nous avions)|meme (?:pas )?un|rien que|pour si peu|ce n'est pas comme si|et (?:dire|encore)|if only|some (?:people|say)|somewhere|such a|nothing says|never has|one day|next (?:time|you)|and yet)(?![a-z]))",
  ),
  asks_back: turn(
    "(?:n'est-ce pas|non|si|right|is it|isn't it|wouldn't you|perhaps|hein|vous savez|you know) ?\\?",
  ),
  trails: turn('(?:\\.\\.\\.|…)$'),
  what_a: turn(
    '(?<![a-z])(?:quel|quelle|quels|quelles|what a|such a|how (?:original|brave|clever|shocking|very))(?![a-z])',
  ),
  you_are_welcome: turn(
    "(?<![a-z])(?:ne nous remerciez pas|de rien|you're welcome|don't thank us|don't mention|merci qui|sleep well|bonnes? (?:revisions|lecture|chance|continuation)|bon courage|good luck|best of luck|chin up|cheer up)(?![a-z])",
  ),
  small_words: turn(
    '(?<![a-z])(?:lentement|doucement|mots (?:simples|courts)|avec des dessins|petits dessins|pour (?:que vous suiviez|suivre|comprendre)|small words|slowly|with pictures|draw (?:you|it)|crayons?|vocabulaire|niveau|particular gifts|brains?|neurones?)(?![a-z])',
  ),
  even_child: turn(
    '(?<![a-z])(?:meme (?:un|une|mon|ma|notre|les)|un enfant|un gamin|ma grand-mere|a (?:child|toddler|five|six|seven|\\d)|even (?:a|my|our|the)|third graders|grand-mere|grandmother|[a-z]+-year-old)(?![a-z])',
  ),
  type_who: turn(
    "(?<![a-z])(?:dit (?:le|la|celui|celle)|says the|(?:le|la) (?:type|mec|fille|monsieur|dame|personne) qui|the (?:guy|man|woman|person|one) who|coming from|venant d'(?:un|une)|de la part d'un)(?![a-z])",
  ),
  people_like: turn(
    '(?<![a-z])(?:des |les )?(?:gens|clients?|personnes?|people|customers?) (?:comme|de votre|like|such as)(?![a-z])',
  ),
  go_elsewhere: turn(
    "(?<![a-z])(?:allez (?:donc |plutot )?(?:voir|jouer|chez|ailleurs)|va (?:donc |plutot )?(?:voir|jouer|ailleurs)|la porte|bon debarras|personne ne vous retient|go elsewhere|good riddance|nobody's forcing|off you pop|the door is)(?![a-z])",
  ),
  // Stances of the house.
  house_stands: turn(
    "(?<![a-z])(?:la (?:direction|presidence|compagnie|maison|municipalite|mairie|clinique|societe|marque|federation|ville)|le (?:club|groupe|studio|musee|maire|conseil|president|parti)|l'(?:entreprise|universite|etablissement|enseigne)|notre (?:groupe|president|maison|direction)|the (?:company|board|club|council|group|management|ceo|university)|our (?:board|ceo|company|pay|record|president))[^.!?]{0,30}(?:condamn|deplor|dement|regrett|soutien|croit|approuv|refus|s'oppos|stands|supports?|regrets?|denies|condemns?|rejects?|believes?|backs?|unanim|united|a toujours|n'a (?:rien|jamais)|has (?:always|never)|fier|fiere|proud|was right|confian)[a-z]*",
  ),
  those_who: turn(
    "(?<![a-z])(?:ceux qui|celles qui|certains|une minorite|la minorite|l'opposition|les syndicats?|the unions?|those who|a minority|outside agitators|critics|les opposants|les militants|activists|campaigners)(?![a-z])",
  ),
  never_so: turn(
    "(?<![a-z])(?:n'a(?:vons)? jamais (?:compte|ete|fait)|jamais aussi|mieux que jamais|plus que jamais|never been (?:better|more|so)|better than ever|record (?:year|value|profits|results)|le (?:meilleur|plus)[^.!?]{0,12}(?:du secteur|de la region)|best in|the highest)(?![a-z])",
  ),
  right_call: turn(
    "(?<![a-z])(?:(?:the|only) (?:right|responsible) (?:call|choice|decision|thing)|la (?:seule|bonne) (?:decision|solution|option)|decision (?:juste|necessaire|courageuse)|inevitable|unavoidable|prise? d'otages?|holding[^.!?]{0,15}hostage|calomni|mensong|rumeurs?|rumou?rs?|fake news|instrumentalis|recuperation)",
  ),
  // Somebody's life.
  he_she: turn(
    '(?<![a-z])(?:votre|ta|ton|your) (?:papa|maman|pere|mere|mari|femme|epouse|epoux|fils|fille|conjoint|compagne|compagnon|dad|mum|mom|father|mother|husband|wife|son|daughter|partner|boyfriend|girlfriend)(?![a-z])[^.!?]{0,30}(?:est|a |attend|etait|avait|is|has|was|signed|checked|waiting)',
  ),
  signed_by: turn(
    '(?<![a-z])(?:signe(?:e)? par|au nom de|inscrit(?:e)? (?:au|sous)|sous le n|signed (?:by|for)|under the name|in the name of|account holder|registered to|room \\d|chambre \\d|gate code|digicode|mot de passe|password is)(?![a-z])',
  ),
  we_see_you: turn(
    "(?<![a-z])(?:je vois|d'apres (?:votre|ton) (?:dossier|compte|fiche)|dans (?:votre|ton) (?:dossier|compte)|votre (?:dossier|compte|fiche|profil) (?:indique|montre|est|etait|se termin|affiche)|we(?:'ve got| have| hold| see) you|our (?:file|records?) (?:shows?|says?)|your (?:file|account|policy) (?:shows?|says?)|missed payments?|en retard de paiement|impayes?|debiteur|decouvert)(?![a-z])",
  ),
  tell_us_here: turn(
    '(?<![a-z])(?:mettez|donnez|laissez|indiquez|postez|ecrivez|envoyez|dites|donne|mets|laisse|envoie|drop|post|leave|reply|comment|pop|type|send)[^.!?]{0,40}(?:ici|en commentaire|ci-dessous|en dessous|sous ce|here|below|in the comments|under this)(?![a-z])',
  ),
  what_is_your: turn(
    "(?<![a-z])(?:quel(?:le)? est (?:votre|ton|ta)|what(?:'s| is) (?:your|the) (?:order|policy|email|account|phone|customer|booking|name on)|(?:votre|ton) (?:numero|mail|adresse|telephone|iban)[^.!?]{0,30}\\?)",
  ),
  // Selling.
  buy_it: turn(
    '(?<![a-z])(?:profit|decouvr|essay|test|craqu|offrez-vous|pass(?:ez|er) (?:a|au)|abonn|souscri|adopt|join|upgrade|switch|move up|treat|try|discover|book now|sign up|come in)[a-z]*[^.!?]{0,40}(?:offre|formule|pack|option|gamme|promo|modele|abonnement|carte|premium|plus|gold|new|plan|range|deal|sale|\\d+ ?(?:€|%|euros)|[£$]\\d)',
  ),
  the_moment: turn(
    "(?<![a-z])(?:c'est le moment|jusqu'a (?:dimanche|lundi|ce soir|minuit)|plus que|stock limite|ce week-end seulement|until (?:sunday|the \\d)|limited|while stocks|today only|don't miss|par mois seulement|only [£$]|for just|0% finance)(?![a-z])",
  ),
  // Ways that are open, facts that are published: the other side.
  may_turn_to: turn(
    "(?<![a-z])(?:mediat|conciliat|ombudsman|defenseur des droits|commission des usagers|cnil|association de consommateurs|adjudicat|small claims|citizens advice|cellule d'ecoute|dpo@)",
  ),
  published: turn(
    '(?<![a-z])(?:prevu|prevoit|publie|affiche|indique|article|conditions|reglement|bareme|charte|guide|brochure|notice|published|listed|policy|terms|section|scheme|bulletin|handbook|guarantee|garantie|selon|according|calendrier|suivi|tracking|usually|en general)',
  ),
  step: turn(
    '(?<![a-z])(?:se (?:depose|fait|trouve|lit|change|demande|retire|regle|choisi)[a-z]*|il suffit|settings|reglages|onglet|rubrique|menu|bouton|button|>|\\.example|01 99|guichet|accueil|comptoir|desk|formulaire|form)',
  ),
  cannot_promise: turn(
    "(?<![a-z])(?:ne (?:peux|peut|pouvons|sais|prefere)[^.!?]{0,20}(?:promettre|decider|garantir|m'avancer|donner)|aucune date|pas de date|sans date|je prefere|can't (?:promise|say|decide|give)|no (?:date|plans|news)|rather not|seule? (?:la|le|l'|en)|only the [a-z]+ (?:team|can)|c'est (?:le|la) [a-z ]{3,25} qui (?:decide|etudie))",
  ),
  we_understand: turn(
    "(?<![a-z])(?:c'est (?:long|rageant|trop|dur|vrai|agacant)|je (?:comprends|mesure)|desole|navre|pas votre faute|on le sait|prete a confusion|trompeur|easily|easy to miss|catches a lot|that's (?:a lot|awful|dreadful|cruel)|sorry|not ok|raison)(?![a-z])",
  ),
};
