/** Insults, and contempt of the author that no single word says. */
import { group } from './group';

/**
 * Shorter than the comments' own list: a draft is long, calm and mostly French, where "retard" or « demeure » insult nobody,
 * and a red line that is wrong costs more than one that is missed.
 */
const words = group('insult.word', [
  '(connard|connasse|conne|abruti|abrutie|crétin|crétine|imbécile|débile mental|enfoiré|enculé|salaud|salope|salopard|bouffon|bouffonne|tocard|raclure|merdeux|merdeuse|bâtard|attardé|attardée|dégénéré|sous-merde|pignouf|branleur|trouduc|crevard|cassos|gogol|ignare|inculte|analphabète|ahuri|hystérique|mythomane|feignant|fainéant)s?',
  '(gros|grosse|sale|petit|vieux|vieille) (con|conne|porc|truie|naze|nul|merde|crétin|menteur|tricheur|voleur|rat|fou|folle)s?',
  "(vous êtes|tu es|t'es|êtes) <2> (con|cons|conne|menteur|menteuse|lâche|fou|folle|malade|voleur|parasite|escroc)s?(?! (de|d))",
  '(moron|idiot|imbecile|cretin|dumbass|asshole|arsehole|bastard|dickhead|wanker|twat|scumbag|halfwit|half-wit|dimwit|simpleton|bellend|muppet|numpty|knobhead|crybaby)s?',
  '(va te faire|allez vous faire|go to hell|get lost|piss off|fuck (you|off))',
]);

export const contempt = [
  words,
  // Thanks or comfort, whatever else the sentence is like.
  group('insult.owed', [
    '(grâce à|merci à) (tous )?(des|les) (gens|clients|voyageurs|personnes|habitants) (comme|tels que) (vous|toi)',
    '(thanks to|thank you to|thank) (people|customers|readers|guests|folks) like you',
    "(you are|you're) (not|no) <1> (stupid|silly|foolish|fool|idiot)",
    "(vous n'êtes|tu n'es) pas <1> (bêtes?|stupides?|idiots?|idiotes?|naïfs?|naïves?|folle|fou)",
  ]),
  group('insult.contempt', [
    '(le|ce) (genre|type) de (clients?|personnes?|gens) que',
    'the (kind|type|sort) of (customer|person|people|guest) (everyone|nobody|no one|we)',
    'même (un|une|mon|ma|des|les) <5> (compren~|trouver~|trouve (la|le|les|comment)|sait|saurait|saurai~|y arriv~|arriv~|réussi~|pourrait|verrait|lirait)',
    '(un|une) (humain|personne|adulte|client) normalement constituée?',
    'si (vous|tu) (saviez|savais) (lire|compter|écrire|écouter|réfléchir|vous servir)',
    '(apprenez|apprends) (donc )?à (lire|compter|écrire|réfléchir)',
    "(il suffit|suffit|encore faut-il|faudrait|faut|il faut) <5> (d')?(cerveau|intelligence|jugeote|neurones?|bon sens|deux mains)",
    "retourn(er|ez|e|es) <3> (à l'école|en maternelle|au cp|jouer|sous|dans votre|dans ta)",
    '(vu|à voir|au vu de) (le|votre|ton) niveau',
    'vu (ta|votre) (photo|tête|orthographe|profil)',
    '(ton|votre|un) qi',
    '(ton|tes|vos|votre|deux|trois) neurones?',
    '(dépasse|dépassent) (vos|tes) (moyens|capacités|compétences)',
    '(dans|de) (votre|ton) (genre|espèce|acabit)',
    'cas (sociaux|social|soc)',
    'pauvre (type|fille|mec|petite chose|homme|femme|naze|tache|cloche)',
    'pleurnich~',
    'le plus (débile|bête|stupide|idiot|con|sot)',
    '(la|les) (personnes?|clients?) <1> (la|les) plus (stupides?|bêtes?|pénibles?)',
    "(t'es|tu es|vous êtes|vous etes) (juste |vraiment |simplement |bien |trop |franchement )?(nul|nulle|idiot|idiote|stupide|bête|ridicule|pathétique|débile|minable|pénible|un boulet|une cruche)(?! en)",
    '(idiote?|imbécile|abrutie?|crétine?|débile|minable|guignol|bouffon|tocard|connard|connasse|boulet|demeurée?|bouffon)s? (est|de|sont|dans|derrière|comme|que vous)',
    "quand on n'est pas un <1>",
    '(la ferme|ta gueule|taisez-vous|ferme-la|fermez-la)(?= ?$| ?[.,!]| ou)',
    // « Une espèce de », « la bande de roulement » are things.
    "espèces? d(e |')<1>(?= ?[!,.?:]| ?$)",
    "bande d(e |')(incapables?|nuls?|cons|ploucs?|abrutis?|idiots?|râleurs?|pleurnich~|ingrats?|profiteurs?|menteurs?|hypocrites?|clowns?|guignols?|imbéciles?|crétins?|moutons|assistés|ignares|rageux|haineux|aigris|jaloux|frustrés|trolls?|voyous|tricheurs|radins|rapiats|analphabètes|illettrés|bons à rien|bras cassés|enfants gâtés|gamins)",
    'jouer aux billes',
    'visiblement <2> pas donné à tout le monde',
    "n'est pas donné à tout le monde",
    '(comme|tel) un gamin',
    'question goût (tu|vous)',
    '(des|les) (gens|clients) comme vous',
    "(est|c'est) trop (compliqué|difficile|dur) pour (vous|toi)",
    '(il|elle) vous (manque|faut) (une case|un cerveau)',
    '(a|even a|any) (<1>-year-old|child|toddler|monkey|goldfish|blind man|five-year-old|six-year-old|ten-year-old) (could|can|would|knows)',
    'year-old (could|can|would)',
    'most (people|travellers|customers|guests|adults|users) <2> (manage|manages|can|know|are able)',
    '(ask|find|get) a (grown-up|grownup|adult)',
    '(too|so|simply) (thick|dumb|stupid|dim|slow|daft) to',
    "(you are|you're|such|what|are) (?!not |no |never )(a |an )?(<2> )?(idiots?|morons?|fools?|imbeciles?|clowns?|cretins?|pathetic|stupid|an embarrassment|little man)",
    'time for (idiots|fools|morons|people like)',
    'people like you',
    '(learn|able) to read',
    'if you could (read|think|count)',
    '(half a|a working|got a|use your) brain',
    '(the app|the site|the tent|it) is not the problem',
    'brain ?cells?',
    'shut up',
    'pathetic (little|excuse|person|people|man|woman|individual)',
    '(aussi|si|plus) (bête|stupide|idiot|idiote|con|conne|sot|sotte|nul|nulle|borné|bornée)s? que (vous|toi)',
    '(as|more) (stupid|dumb|thick|dim|rude|pathetic) (as|than) (you|yourself)',
  ]),
];
