/** Selling, and the comments that asked for it. */
import { group } from './group';

const WARE =
  '(pass|pack|packs|abonnement|carte|option|formule|offre|box|forfait|batterie|modèle|première|premium|plus|gold|deluxe|suite|boutique|collection|gamme|menu|panier|paniers|garantie|assurance|version|drive|account|plan|bundle|range|jacket|boots)';

export const pitch = [
  group('pitch.terms', [
    '(page|article|section|clause) #',
    '(brochure|barème|règlement|guide tarifaire|plafonnée?s?|conditions générales|price list|terms)',
  ]),
  group('pitch.push', [
    '(notre|nos) (tout )?nouve(au|lle|aux|lles) <2> (est|sont) (bien |beaucoup |encore |nettement )?(plus|mieux|meilleure?s?)',
    'our new <2> (is|are) (much |far |even )?(better|stronger|faster)',
    `(découvrez|découvre|essayez|testez|adoptez|goûtez|ajoutez|achète|achetez|commandez|réservez|souscrivez|optez|offrez|craquez) (-?vous |donc |plutôt |plus tôt |aussi |vite |la |le |les |l'|pour |notre |nos |deux |un |une |nouveau |nouvelle )*(<2> )?${WARE}`,
    `(pensez|pense) (donc |aussi |plutôt )?(à|au|aux) (la |le |l'|notre |nos |la carte )?(<1> )?${WARE}`,
    `(passez|passer|passiez|passes) (donc |plutôt |vite )?(à|au|en) (<2> )?(${WARE.slice(1, -1)}|supérieure?)`,
    '(profitez-en|profite-en|profitez) <3> (pour (essayer|tester|découvrir|commander)|offre|promo|promotion|remise|réduction)',
    'offrez-vous',
    '(laissez-vous|laisse-toi) tenter',
    '(ne pas )?craquer pour',
    'et si (vous|tu) (passiez|preniez|essayiez|passais|testiez)',
    '(en promotion|en promo|stock limité|vente flash|offre (limitée|spéciale|exceptionnelle)|prix cassé|à prix doux)',
    "(est|sont|actuellement) en (vente|promo|promotion|solde) (jusqu'|seulement|cette)~",
    '# (€|euros?|%) <3> (seulement|à peine)',
    '(seulement|pour seulement|pour juste|dès) # (€|euros?) ?<4>',
    '(foncez|commandez-l|commandez vite|plus que # places)~',
    '(souscrire|commander|acheter|réserver) (ce soir|vite|dès|avant|maintenant)',
    'vous (serez|seriez) mieux (couvert|protégé|installé)e?s?',
    '(un régal|un vrai bonheur|vous allez adorer|vous ne le regretterez pas|magnifiques? (en ce moment|cette semaine))',
    "(jusqu'à|avant) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|minuit|la hausse) ?!",
    '(notre|nos) <5> (est|sont) (à )?# ?(€|euros?)',
    'pour ne plus jamais',
    'vous oublierez',
    '# (€|euros?) par (mois|an) <3> (et|pour|seulement|sans engagement|#)',
    '# (€|euros?) (au lieu de|à la place de)',
    `(upgrade|switch|move up|treat yourself|go) (to|for) (our |the |a )?(<3> )?(${WARE.slice(1, -1)}|pro|new)`,
    'treat yourself',
    '(why not|how about) (upgrade|upgrading|try|trying|switch|get|book|treat)',
    "(you won't|you'll never) (regret|look back)",
    '(for just|only|just|from only|now) (£|€|\\$)#',
    '#% off (if|when|this|until|today)',
    '(book|order|buy|sign up|upgrade|subscribe) (today|now|before|tonight)',
    "(don't|do not) miss (out|our|it)",
    'never <2> again ?!',
    '(limited (time|stock|offer)|special offer|while stocks last)',
    '(ask about|check out|discover) our (new )?<3>',
  ]),
];

/** A comment that asks what is on offer, folded: to answer it is no push. */
export const asksOffer =
  /(?:combien|prix|tarif|coute|cout |promo|solde|offre|remise|reduc|formule|forfait|modele|catalogue|panier|vous (?:auriez|avez|proposez|vendez)|proposez|how much|price|cost|discount|offer|what's in|do you (?:have|sell|do)|any (?:deal|boots|account)|boots for|desconto|descuento|sconto|precio|prezzo|preco)/;
/** Anger or a case in the same comment: then a push is one after all. */
export const complains =
  /(?:trop (?:cher|long|petit)|plus cher|en peux plus|honte|scandal|arnaque|voleu|vol |nul|marre|inadmissible|abus|vous prenez pour|too (?:expensive|small|pricey)|rip ?off|scam|joke|disgrace|terrible|awful|broken|casse|abime|pourri|panne|coupure|retard|late|again|encore)/;
