/**
 * Two demands that the law gives a delay for, in the words people use: a right of reply, and what a person may ask of
 * their own data. No signal: `core/followup/requests.ts` reads them for the clocks.
 */
import type { CueGroup } from '../cue';

const rightOfReply = [
  "(demand~|exig~|exerc~|sollicit~|réclam~|requi~|accord~|faire valoir|faire usage|user|bénéfici~|revendiqu~|invoqu~|je veux|je voudrais|nous voulons|(j'|je |nous )?(souhait|voul|voudr)~|publi~|insér~|diffus~|adress~|envo~|transm~|joins|joint) <5> droit(s)? de réponse",
  'droit de réponse <2> (demand~|exig~|doit (être|etre)|à (publier|insérer|paraître|diffuser)|suite à|faisant suite|au titre d~|en application|conformément|en vertu|sur le fondement|adressé~|prévu par|légal~)',
  '(mon|notre) droit de réponse',
  '(contacter|adresser|pour|avoir|obtenir|faire) <2> (un|le|ce) droit de réponse',
  '(publi~|insér~|insertion) <3> (ma|notre|mon|cette) (réponse|rectificati(f|on)|mise au point)',
  "insertion (d'une|de la|d'un|de ma|de notre) (réponse|rectificatif)",
  "(article|art) (1-1|6) <5> (lcen|confiance dans l'économie numérique|loi (du|de) 21 juin 2004|2004-575)",
  '(article|art) 13 <5> (29 juillet 1881|loi de 1881)',
  '(request~|demand~|exercis~|exercize|claim~|invok~|insist~|assert~|want|grant~|give|entitled|seek~|hereby|formal~|ask~|publish~|print~) <5> right (of|to) reply',
  '(my|our) right (of|to) reply',
  '(publish|print|post|run|insert) <2> (my|our) (reply|response|correction|rectification)',
];

/** Offered to the brand by a journalist, denied, or spoken of. */
const rightOfReplyVeto = [
  '(votre|ton|leur|son) droit de réponse',
  "(pas|plus|aucun|sans|ni) (le |de |d'|un )?droit de réponse",
  '(vous|te) (offr|propos|accord|donn|laiss)~ <3> droit de réponse',
  '(souhaitez|voulez|aimeriez|désirez)[- ]?vous <4> droit de réponse',
  '(your|their|his|her) right (of|to) reply',
  '(no|without|never) <2> right (of|to) reply',
  '(offer|giv)(ing|e|ed)? (you|them|him|her) <3> right (of|to) reply',
  '(would|do) you <4> right (of|to) reply',
];

const data =
  '(données|data|infos? (perso~|privées)|informations? (perso~|privées|me concernant|sur moi)|coordonnées)';
const article = "(mes|nos|l'ensemble de mes)";

const dataRequest = [
  `(supprim(er|ez|e|iez|ions|ons|ent)|suppression|effac(er|ez|e|iez)|effacement|détrui(re|sez|siez)|destruction|retir(er|ez|e)|retrait|enlev(er|ez)|anonymis(er|ez)|rectifi(er|ez)|rectification|corrig(er|ez)|portabilité|transmett(re|ez)|communiqu(er|ez)|communication|récupér(er|ation)|accéder|accès|copie|consulter|export(er|ez)?) <3> ${article} <1> ${data}`,
  "droit (d'accès|à l'effacement|à l'oubli|d'opposition|de rectification|à la portabilité|à la limitation|de suppression) <6> (données|rgpd|gdpr|personnel~|cnil|article|informations)",
  "(exerc~|faire valoir|invoqu~|revendiqu~|demande) <4> (droit|droits) (d'accès|à l'effacement|à l'oubli|d'opposition|de rectification|à la portabilité|à la limitation|rgpd)",
  '(exerc~|faire valoir) <4> droits <3> (rgpd|données|cnil)',
  '(quelles|toutes les|les|la liste des) (données|informations|infos) (personnelles )?<3> (avez-vous|vous avez|détenez-vous|vous détenez|conservez|gardez|possédez|stockez) <3> (sur moi|me concernant|à mon sujet|à mon nom|sur nous)',
  '(données|informations) <3> (sur moi|me concernant|à mon sujet) <4> (supprim(er|ez|ées)|effac(er|ez|ées)|communiqu(er|ez)|envoy(er|ez)|transmett(re|ez))',
  "(m'oppose|nous opposons|opposition|je refuse|n'autorise (pas|plus)|retire mon consentement|(cessez|arrêtez|cesser|arrêter|ne plus|stop) (de |d')?(utilis|trait|vend|revend|partag|transmett|exploit|conserv|gard|stock)~) <5> (mes|nos) <1> (données|informations personnelles|coordonnées)",
  "(m'oppose|opposition) <3> (traitement|prospection|profilage) <6>",
  '(article|art) (15|16|17|18|20|21) (du |de la |des |de )?(rgpd|gdpr|règlement général)',
  "(demande|requête|courrier|réclamation) (de |d')?(rgpd|gdpr|effacement|droit d'accès|accès rgpd)",
  "(rgpd|gdpr) <4> (supprim(er|ez)|effac(er|ez)|suppression|effacement|droit d'accès)",
  '(delete|erase|remove|wipe|destroy|purge|anonymi[sz]e|correct|rectify|export|access|see|download) <4> (my|our) <2> (data|information|personal info|personal details|personal records)',
  '(deletion|erasure|removal|copy|access) <2> (of|to) <2> (my|our) <2> (data|information|records|personal details)',
  'right (to be forgotten|to erasure|of erasure|of access|to object|to rectification|to data portability|to deletion) <4>',
  '(subject access request|data subject (access )?request|dsar|data access request|erasure request|deletion request|right to erasure request)',
  '(what|which|all the|any) (personal )?(data|information) <2> (you|do you) <1> (hold|have|keep|store|collect|process) <2> (on|about) (me|us)',
  "(stop|cease|quit|object to (you |the )?|do not|don't|no longer) <2> (using|use|processing|process|selling|sell|sharing|share|storing|store|keeping|keep) <2> (my|our) <2> (data|information|personal details)",
  '(article|art) (15|16|17|18|20|21) <2> (gdpr|uk gdpr|general data)',
  '(request~|want|need|ask~|demand~) <3> (my|our) data <2> (export|copy|deletion|erasure|under|back)',
  'gdpr (request|erasure|deletion|access|removal)',
  'under (the )?(uk )?gdpr <8> (delete|erase|remove|copy|access|object|data)',
];

/** Megabytes, what an app does by itself, what was done already, and talk about what others ask. */
const dataRequestVeto = [
  'données (mobiles|cellulaires|gps|4g|5g|internet|de vol|techniques|de jeu|de sauvegarde)',
  '(mobile|roaming|cellular|unlimited|game|save|match) data',
  'data (plan|allowance|cap|limit|roaming|bundle|package|usage)',
  '(ai|as|a|avons|avez|ont|était|été|etes|est|sont|suis) (déjà |tout |bien |toutes )?(supprime~|efface~|retire~|detruit~|perdu~)',
  '(mise à jour|appli|application|bug|plantage|téléphone|disque|logiciel) <4> (supprim|effac|détrui|perd)~',
  '(will|would|did|does|might|could|may) (it|this|that|they|he|she|the <2>) <2> (delete|erase|wipe|remove)',
  '(update|app|bug|crash|phone|reset|software) <3> (delete|erase|wipe|remove|deleted|erased|wiped)',
  '(comment|pour|how) <3> (récupérer|restaurer|retrouver|sauvegarder|recover|restore|back ?up)',
];

export const requests: readonly CueGroup[] = [
  { name: 'request.reply', weight: 1, cues: rightOfReply },
  { name: 'request.reply.veto', weight: 0, cues: rightOfReplyVeto },
  { name: 'request.data', weight: 1, cues: dataRequest },
  { name: 'request.data.veto', weight: 0, cues: dataRequestVeto },
];
