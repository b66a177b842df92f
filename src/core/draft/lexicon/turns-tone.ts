/**
 * Turns of phrase by which a polite sentence presses, reproaches, belittles or mocks, and those by which it means well. As in
 * `turns.ts`: folded text of one sentence, and none decides anything by itself.
 */
const turn = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);

export const toneTurns: Readonly<Record<string, RegExp>> = {
  // What is left unsaid.
  up_to_you: turn(
    "libre a vous|a vous de (?:voir|juger|choisir)|c'est vous qui voyez|comme (?:bon )?vous (?:voulez|voudrez|semble)|up to you|your call|suit yourself|entirely your (?:choice|decision)|the choice is yours",
  ),
  leave_it_there: turn(
    "en rester la|restons-en la|(?:aller|allez) (?:plus|trop) loin|vaudrait mieux|vaut mieux|vous feriez (?:bien|mieux)|tu ferais (?:bien|mieux)|nous vous (?:laissons|invitons|engageons)|(?:best|better) (?:to )?(?:leave|left|stop|drop)|stop there|leave it there|you'd do well|you would do well|(?:you )?(?:may|might) (?:want|wish|care) to|might be wis(?:e|er)|we'd (?:think|stop|be careful)",
  ),
  are_you_sure: turn(
    'etes-vous (?:bien |vraiment |tout a fait )?(?:sur|sure|certain|certaine)|(?:souhaitez|voulez|tenez)-vous (?:vraiment|reellement|a ce que)|are you (?:quite |really |absolutely )?(?:sure|certain)|do you (?:really|honestly) want|would you like (?:us|me|everyone) to',
  ),
  others_before: turn(
    "d'autres (?:avant|ont|que|s'y|l'ont)|un autre [a-z]+ (?:a|s'en|l'a)|avant vous|plus d'un|(?:people|others|someone|somebody|those) (?:who(?:'ve| have)? )?(?:said|wrote|tried|posted)[^.!?]{0,30}(?:before|last)|(?:has|have|had) tried|en garde(?:nt)? un|s'en (?:souvien|mord|repent)[a-z]*",
  ),
  taken_into_account: turn(
    "se reserv[a-z]+|nous (?:nous )?reservons|(?:en )?tien(?:t|dra|drons|dront) compte|(?:seront?|sera) (?:pris|prises|examine|etudie)[a-z]*|compte(?:nt|ra|ront)? (?:au|dans|lors|pour)|s'ajoute(?:nt|ra)?|taken into account|(?:will )?count (?:against|towards)|comes? into (?:it|account)|be looked at|looked into",
  ),
  your_standing: turn(
    '(?:votre|vos|your) [a-z]* ?(?:bail|loyer|contrat|renouvellement|echeance|decouvert|dossier|assurance|abonnement|prescription|inscription|lease|rent|renewal|overdraft|tenancy|policy|booking|membership|application|account)',
  ),
  in_writing: turn(
    'vous engage|engage votre|votre nom|vos nom|en toutes lettres|par ecrit|in writing|under your (?:own )?name|your name|black and white|a pseudonym|un pseudo(?:nyme)?|mots? (?:ont|a) (?:un|une|leur|du) (?:poids|sens|prix|portee)|(?:words?|posts?|claims?) (?:have|has|carry|carries)',
  ),
  strong_word: turn(
    "(?:le|ce|les|ces) mots?|le terme|l'expression|l'accusation|accusation de ce|ce genre de|de ce (?:type|genre)|(?:strong|big|heavy|serious|ugly) (?:word|words|claim|accusation|allegation)|(?:is|that's) quite (?:a|an) (?:word|claim)|qualifi(?:er|cation|e)|comments? like|claims? like",
  ),
  others_have_seen: turn(
    "(?:a|ont) (?:bien |deja |aussi )?(?:lu|vu|recu|ete (?:prevenu|informe|alerte|saisi))[a-z]*|sur le bureau|(?:remonte|remontent)|plus haut|en haut lieu|qui de droit|passed (?:up|on|along)|upstairs|higher up|has (?:been )?(?:seen|read|told)|have (?:been )?(?:seen|read|told)|on (?:someone's|somebody's|the) desk|n'oublie(?:nt)? (?:rien|pas|jamais)|never forget[a-z]*|forgets? nothing|(?:bonne|longue) memoire|long memor[a-z]+",
  ),
  // Laid at their door, politely.
  as_one_does: turn(
    "quand on [^.!?,]{3,60}, on|on ne (?:se )?[a-z]+ pas [^.!?]{0,60}(?:quand|sans|si|pour|a|dans)|on (?:prend|prevoit|verifie|lit|choisit|regarde|s'assure|se renseigne|demande|arrive|garde|range|assume|evite)|when (?:one|people|you) [^.!?]{3,50}(?:one|they|you)|one (?:reads|checks|looks|asks|does|doesn't|might)|somebody has to|some(?:one|body) might have",
  ),
  as_told: turn(
    "comme (?:(?:cela |c'est |c'etait |vous l'a(?:vait)? )?(?:indique|precise|annonce|ecrit|rappele|dit|explique)|le (?:dit|precise|rappelle|montre|prevoit|font))|ce que (?:la|le|l'|les|votre|nos)[^.!?]{0,30}(?:dit|disait|disent|explique|indique|precise|montre|rappelle)|as (?:stated|shown|printed|explained|written)|(?:which|as|what) (?:the|our|your|page)[^.!?]{0,25}(?:says?|shows?|explains?|states?)|noir sur blanc|en (?:toutes lettres|gras|gros)|in (?:bold|large|plain)",
  ),
  for_whoever: turn(
    'a qui (?:sait|veut|prend|la|le|les|ouvre|lit|regarde)|a (?:ceux|celui|celle|celles) qui|pour (?:qui|ceux qui|celui qui)|celui qui|ceux qui|les gens qui|a condition (?:que|de)|(?:for|to) (?:those|anyone|people|whoever|guests|customers) (?:who|that)|those who|people who|customers who|if one (?:reads|looks|bothers)',
  ),
  would_have_spared: turn(
    "vous (?:aurait|auraient|eut)|vous (?:auriez|sauriez|n'auriez|en auriez)|aura(?:it|ient) (?:suffi|evite|epargne|permis|appris|pu)|would(?:n't)? have (?:saved|spared|told|shown|avoided|been|known|said|had)|might have (?:opened|helped|been|asked|read)|encore (?:faut-il|fallait-il|aurait-il fallu)|ne ten(?:ait|ant) qu'a|(?:il )?(?:suffisait|fallait)|(?:un coup d'oeil|une minute|a minute|a glance|a look)",
  ),
  you_agreed: turn(
    "vous (?:l'|les |en |y )?(?:avez|aviez)(?: donc| pourtant| bien| vous-meme)? (?:refuse|accepte|choisi|decline|signe|coche|valide|prefere|demande|commande|confirme)[a-z]*|vous le saviez|vous saviez|you (?:agreed|accepted|declined|refused|ticked|signed|confirmed|knew|were told)|you(?:'d| had| have|'ve) (?:agreed|accepted|chosen|signed|been told)",
  ),
  not_of_our_doing: turn(
    "n'est (?:donc |pourtant )?pas (?:le notre|la notre|a nous|de notre|au [a-z]+|notre)|n'y (?:est|peut|peuvent|sommes|suis|pouvons) (?:pour )?rien|hardly (?:our|the)|not (?:ours|our (?:problem|job|doing))|nearer home|de votre cote|chez vous|on your side|l'affaire de",
  ),
  by_their_account: turn(
    "a en croire|a vous entendre|a vous croire|d'apres (?:l'equipe|nos equipes|nos collegues)|nos? (?:equipes?|collegues?|conducteurs?|vendeu[a-z]+) (?:nous )?(?:racont|rapport|disent|dit|assur)[a-z]*|(?:they|the team|our staff|colleagues|he|she) (?:tell|tells|told|say|says|said) (?:us|you)|une (?:tout )?autre (?:scene|histoire|version)|quite (?:a )?(?:different|another) (?:story|version|tale)",
  ),
  // Made small.
  some_people: turn(
    "(?:certains|certaines|d'aucuns|a certains|chez certains|pour certain[a-z]*|some (?:people|folk|families|customers|of us|guests))[^.!?]{0,70}|(?:is|are|be|tends? to be) (?:wasted|lost) on [a-z]+",
  ),
  not_for_all: turn(
    "n'est pas (?:donne|a la portee)|a la portee de|pas donne a|tout le monde (?:ne|n')|not (?:everyone|everybody|for everyone)|wasted on|lost on|beyond (?:some|you|them)|too much to ask|trop demander|ne s'(?:explique|apprend|achete|invente)[a-z]* pas|on ne peut pas en dire autant|hasn't been blessed|l'inverse est",
  ),
  takes_some: turn(
    "(?:demande|suppose|exige|faut|faudrait|fallait|avoir|d'avoir) (?:un|une|du|de|d')[^.!?]{0,14}(?:minimum|peu|once|brin|soupcon|grain|cervelle|jugeote|reflexion)[^.!?]{0,30}|un (?:minimum|brin|peu) d[e'] ?[a-z]+|une once d[e'] ?[a-z]+|(?:takes|needs|requires|asks for) (?:a|an|some)[^.!?]{0,14}(?:little|bit|minimum|ounce|modicum|imagination|sense|thought)|an ounce of|a modicum of",
  ),
  one_can_tell: turn(
    "on (?:reconnait|voit|sent|devine|comprend|imagine) (?:bien|vite|tout de suite|mieux|les|la|le|l'|que|a)|(?:you|one) can (?:always )?tell|one (?:senses|assumes|wonders|gathers|suspects)|we can see (?:why|how)|ceci explique cela|that explains (?:a lot|it|everything)|visiblement|de toute evidence|clearly|evidently",
  ),
  it_at_least: turn(
    ', (?:lui|elle|eux|elles)(?=,)|, au moins,|lui, au moins|at least (?:the|our|he|she|it)|(?:the|our) [a-z]+, at least|(?:he|she|it|they) (?:at least|manages?|managed)',
  ),
  at_your_age: turn(
    'a (?:votre|ton) age|dans (?:votre|ton) etat|de (?:votre|ton) (?:niveau|rang|espece|genre|calibre|acabit)|pour un esprit|an? (?:person|man|woman|customer|mind) (?:of|like) your|at your age|in your (?:state|position|shoes)|your (?:sort|kind|type|lot)',
  ),
  // Mock solemnity.
  no_less: turn(
    'rien que (?:ca|cela)|pas moins|ni plus ni moins|tout de meme|excusez du peu|no less|nothing less|if you please|of all (?:things|people)|mes (?:aieux|amis)|ma parole|pensez donc|je vous prie',
  ),
  and_to_think: turn(
    "et dire que|dire que|avouez(?: que| tout de meme)?|on imagine|imaginez(?: un peu)?|a croire que|qui l'eut cru|and to think|just (?:think|imagine)|to think that|(?:do|pray) tell|who would have thought|heaven (?:forbid|help)|goodness me|fancy that",
  ),
  we_solemnly: turn(
    "nous (?:ferons|tacherons|saluons|ignorions|hesitons|avons hesite|sommes (?:perces|combles|touches|flattes|honores|bouleverses|confondus|terrasses|emus)|nous inclinons|nous prosternons|prenons acte|consult[a-z]+|fer(?:ons|ions)|n'y survivrons|en (?:tremblons|rougissons|prenons))|we (?:were hiding|do apologi[sz]e|shall (?:try|endeavour|pass|alert)|stand (?:corrected|in awe)|bow|are (?:humbled|honoured|flattered|touched|crushed|devastated|almost)|tremble|rang|consulted)",
  ),
  of_course: turn(
    "comme (?:par (?:hasard|magie|miracle)|chacun sait|c'est (?:etrange|curieux|bizarre))|bien (?:sur|entendu)(?=,)|evidemment(?=,)|naturellement(?=,)|of course(?=,| it| the| you)|naturally(?=,)|obviously(?=,)|indeed(?=,)|decidement|certes(?=,)|assurement|il est vrai que|c'est vrai(?=,)|c'est fou comme|it's (?:funny|strange|amazing|sweet) how",
  ),
  take_it_as: turn(
    "voyez-y|prenez-le comme|considerez|dites-vous que|consolez-vous|think of it|call it|consider it|look at it|treat it as|l'essentiel(?: est| c'est|,)|l'important(?: est| c'est|,)|the main thing|what matters|reste un|c'est un souvenir",
  ),
  no_doubt: turn(
    "soyez (?:certaine?s?|assuree?s?|sure?s?|rassuree?s?)|(?:nul|sans aucun|sans nul) doute|n'en doutons pas|rest assured|no doubt|we(?:'re| are) sure|you(?:'ll| will) be (?:pleased|relieved|glad|thrilled|delighted)|croyez bien|il va sans dire",
  ),
  mock_woe: turn(
    'mille (?:excuses|pardons)|oh (?:dear|no|la|non|my)|helas|alas|poor (?:thing|you|old|darling)|pauvre (?:petit|de|madame|monsieur)[a-z]*|whatever (?:did|shall|will)|how (?:dreadful|awful|terrible|tragic|ghastly|devastating|thoughtless|silly|rude)|quel (?:malheur|drame|supplice|calvaire|cauchemar|dommage)|quelle (?:horreur|tragedie|epreuve|catastrophe|injustice)',
  ),
  mock_praise: turn(
    "quel (?:courage|exploit|talent|flair|record|style|sens|souci|zele|devouement)|quelle (?:constance|perspicacite|finesse|presence|rigueur|enquete|plume|memoire|energie|passion|patience|delicatesse|aubaine|chance|surprise|idee)|well (?:spotted|done|played|noticed)|good (?:spot|for you|catch)|bravo (?:a vous|pour|d')|chapeau (?:bas|a vous|l'artiste)?|felicitations (?:a vous|pour|d'|vous)|congratulations (?:on|to)|such (?:devotion|dedication|patience|insight|wit|passion|eloquence)|(?:votre|your) (?:patience|courtesy|courtoisie|expertise|sagacite|perspicacite|analyse|wisdom|insight|restraint|kindness|gentillesse|amabilite|delicatesse)",
  ),
  mock_thanks: turn(
    "merci (?:de|d')(?: nous)? ?(?:rappeler|apprendre|eclairer|veiller|signaler que|expliquer|faire|partager|l'info|enseigner)|merci pour (?:ce|cette|ces|la lecon|le cours)[a-z ]{0,30}|thank(?:s| you) for (?:the (?:lecture|lesson|tip|insight|update)|explaining|reminding|enlightening|sharing|teaching|your (?:expertise|wisdom|insight))|we'd been missing|we are (?:indebted|grateful) for (?:the|such|this)",
  ),
  since_you: turn(
    "puisque vous|puisqu'il (?:faut|le faut)|vu (?:que|comme) vous|since you|given (?:how|that|the way) you|if you say so|si vous le dites|comme vous dites|dites-vous|as you (?:say|put it|call)|so you say|parait-il|selon vous|according to you",
  ),
  // Meant well.
  sorry_for: turn(
    "(?:pardon|desolee?s?|navree?s?|excuses?)(?:,| pour| de| d'| que vous)|je (?:suis|serais|comprends|mesure|regrette|n'aurais|vous dois)|i(?:'m| am) (?:so |very |really )?sorry|(?:so )?sorry (?:for|about|to hear|that you)|(?:my|our) apologies|that(?:'s| is| sounds) (?:awful|dreadful|rotten|frightening|horrible|frustrating|not (?:right|on|ok))|c'est (?:penible|grave|inquietant|desagreable|dur|agacant|inadmissible|inacceptable|honteux)",
  ),
  thanks_for_it: turn(
    "merci (?:de (?:l'|le |nous )?(?:avoir|dire|signaler|prevenir|raconter|ecrire)|(?:pour|de) (?:la photo|votre (?:message|retour|mot|signalement|patience))|pour (?:lui|elle|eux|elles)|a (?:vous|toute|tous))|thank(?:s| you) for (?:telling|saying|raising|writing|letting|flagging|the (?:photo|picture|heads-up)|your (?:message|note))|lovely (?:to|thing|note)|nous (?:en )?(?:parlons|parlerons) a l'equipe|on lui (?:lit|dira|transmet)",
  ),
  you_are_right: turn(
    "vous (?:avez|aviez) (?:bien fait|raison|bien vu)|vous faites bien|tu as raison|bien vu|you(?:'re| are) (?:quite |absolutely )?right|(?:that's |that is )?(?:a )?fair (?:point|enough|question|comment)|la (?:question|remarque) est (?:juste|legitime|bonne)|good (?:question|point)|it(?:'s| is) right to ask|c'est votre droit",
  ),
  whoever_can: turn(
    "(?:le|la|l'|un|une|notre) (?:mediat[a-z]+|association|conciliat[a-z]+|service|conseill[a-z]+|responsable|directrice|directeur|equipe|pharmacien|medecin|mairie)|(?:the|an|our) (?:ombudsman|manager|adviser|team|desk|union|inspector|pharmacist|helpline)[^.!?]{0,40}|se (?:fait|demande|lance|depose|conteste|lit|trouve|choisit|rattrape)[a-z]*",
  ),
};
