/** How a draft comes back to something that happened without naming it: « depuis la nuit où… », "ever since the…", « l'été dernier ». */
import { group } from './group';

const SEASON = '(printemps|été|automne|hiver|rentrée)';

/** Each leads back to what happened, in the sentence that tells it. */
export const echo = [
  group('forbidden.echo', [
    "(depuis|après|suite (à|au|aux)) (que|qu'|la|le|les|l'|notre|nos)",
    '(la nuit|le jour|le matin|le soir|ce matin|la semaine|au moment) (de (la|l~)|du|des|où)',
    `(l'|cet |au |en |de l'|à l'|du |ce |fin |début )${SEASON}( dernier| dernière| passé)?`,
    `(début|fin) (de l'|du |d')${SEASON}`,
    "(l'année|cette année|l'an|l'été|l'hiver|l'automne|le mois|le printemps) (dernier|passé)",
    '(avant|juste avant|pendant) (noël|les fêtes|les vacances|la rentrée)',
    '(quant à|quand|lorsque|comme) (la|le|les|l~|ce|cet|cette|ces|notre|nos)',
    "(celui|celle|ceux|celles) <1> (qui|que|qu'|dont)",
    '(ce|cet|cette) (jour|matin|soir|nuit|semaine|été|hiver) <1> (où|que)',
    '(since|after|following|ever since|because of) (the|what|our|those|a|an|two|three|some)',
    '(the|that) (night|day|morning|week|moment) (when|that|of|our|the|a|everything|it)',
    '(last|this|that|in the|in early|in late|over the) (spring|summer|autumn|winter|year|month|christmas|holidays)',
    '(when|while) (the|our|that|those|some|half)',
  ]),
  // Something grave, whatever it was: said where the house closes anything that happened.
  group('forbidden.grave', [
    "(depuis|après|suite à|malgré) (ce qui (s'est passé|est arrivé|nous est arrivé)|ce (drame|jour-là)|cette (nuit-là|tragédie|affaire))",
    "ce qui (s'est passé|est arrivé) <3> (cette nuit-là|ce (jour|soir|matin)-là|la nuit du|le jour où)",
    '(ce drame|cette tragédie|la tragédie|en deuil|ceux qui ne sont plus là)',
    '(since|after|following|despite) (what happened|that (night|day|morning)|the (tragedy|tragic))',
    'what happened <4> that (night|day|morning|evening|weekend)',
    '(the|that|this) (tragedy|tragic <1>|terrible (night|day|accident))',
  ]),
  // Under a comment that speaks of it.
  group('forbidden.point', [
    '(ce|cet|cette|ces) (dossier|affaire|sujet|drame|événements?|épisode|situation|question|décision|opération|procédure|annonce|période|épreuve|point)',
    '(là-bas|ce qui (se|s~) |nos pensées|ses proches|leurs proches|les proches|les familles|aux familles)',
    '(that|this|the) (matter|case|story|subject|affair|situation|episode|decision|deal|news|process|site|tragedy)',
    '(our thoughts|the families|their families|loved ones|over there)',
  ]),
];

/** The time of the year that a month is, folded; a month that is closed is meant by it too. */
export const seasonOf: Readonly<Record<string, string>> = {
  janvier: "debut d'annee|debut de l'annee|hiver",
  fevrier: 'hiver',
  mars: 'printemps|fin de l.hiver',
  avril: 'printemps',
  mai: 'printemps',
  juin: "l'ete|cet ete",
  juillet: "l'ete|cet ete|en plein ete",
  aout: "l'ete|cet ete",
  septembre: 'rentree|automne',
  octobre: 'automne',
  novembre: 'automne',
  decembre: "noel|les fetes|fin d'annee|hiver",
  noel: "les fetes|fin d'annee|decembre",
  january: 'new year|winter',
  february: 'winter',
  march: 'spring',
  april: 'spring',
  may: 'spring',
  june: 'summer',
  july: 'summer',
  august: 'summer',
  september: 'autumn|fall',
  october: 'autumn|fall',
  november: 'autumn|fall',
  december: 'christmas|holidays|winter',
};
