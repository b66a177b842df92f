/** Asking for someone's data in the open, and telling it; the company's own mailboxes. */
import { group } from './group';

const DATA =
  '(numéros?|n°|nº|no (de|client|dossier|commande|contrat|abonné)|téléphone|tél|tel|portable|mobile|06|07|adresse|mail|e-mail|email|date de naissance|date prévue|plaque|iban|rib|rio|carte|code|nom complet|nom et|médicaments?|médecin|sécu|sécurité sociale|passeport|identifiants?|mot de passe|référence|coordonnées|matricule|dossier|order|booking|account|phone|address|passport|sort code|card|date of birth|dob|surname|full name|e-?mail|postcode|policy number|customer number|reference)';

export const personal = [
  group('personal.ask', [
    `(donne|donner|donnez|indiquez|indique|mets|mettez|laisse|laissez|envoie|envoyez|balance|balancez|tape|tapez|écris|écrivez|dis|dites|communiquez|communique|postez|poste|publiez|partagez|rappelez|glissez|confirmez|précisez|notez)(-nous|-moi)? <6> ${DATA}`,
    `(reply|comment|post|drop|leave|send|give|tell|share|write|type|pop|put|confirm)( us| me| back| here| below)* <6> ${DATA}`,
    `quel(le)? est (votre|ton|ta) <2> ${DATA}`,
    `what is your <2> ${DATA}`,
  ]),
  group('personal.here', [
    '(ici|en commentaires?|sous ce (com|post|message|commentaire)~|en réponse|dans les commentaires|juste (là|dessous|en dessous)|publiquement)',
    '(here|below|in (the |a )?comments?|under (here|this)|publicly|on this (thread|page|post))',
    '(comment|reply with|balance|répondez avec|réponds avec|comment your|reply here)',
  ]),
  group('personal.hidden', [
    "(message privé|en privé|mp|messagerie|dm|inbox|formulaire|espace (client|adhérent|pro|personnel)|en ligne|l'appli|guichet|courrier)",
    '(private(ly)?|direct message|dms?|secure chat|the form|in the app|online|at the desk)',
  ]),
  group('personal.refused', [
    "(ne|n') <1> (demand|réclam)(ons|e|era|erons|ez) (jamais|pas|aucun~)",
    '(pas|jamais|ni) (votre|ton|vos|le|son) (numéro|n°|nom|adresse|mail|téléphone|mot de passe|code|dossier)',
    '(not|never|nor) (your|the|their) (number|name|address|e-?mail|phone|password|code|account|card)',
    '(never|will not|do not|would not) ask',
    "(can't|cannot|may not|am not|not able to|unable to|won't) <2> (give|share|post|tell|name)",
    "(ne|n') <2> (peux|puis|pouvons|peut) <1> (donner|communiquer|livrer|citer|partager)",
    "(pas ici|jamais ici|ni (nom|lieu|adresse|numéro)|aucune? (nom|lieu|adresse|numéro|donnée)s?|surtout pas|sans rien publier|sans (nom|numéro|adresse|coordonnées|vos|votre|aucun~)|(ne|n') <2> (publiez|mettez|laissez|donnez|écrivez|postez) (pas|rien|jamais))",
    "(not here|not in the comments?|never here|please don't|don't (post|share|put|leave)|out of the comments|posting nothing|nothing here|with no|(write|post|put|share|give) no)",
  ]),
  group('personal.state', [
    '(votre|ton|son|sa|ses|vos|her|his|your) (dossier médical|medical (file|record)s?)',
    'votre (coloscopie|opération|grossesse|hospitalisation|diabète|cancer|dépression|traitement|chimio~|intervention chirurgicale|arrêt maladie|handicap|irm|cure|thérapie|ordonnance (de|du|pour)|diagnostic|fausse couche|accouchement|découvert|salaire)(?! (est|sont) couvert)',
    'your (colonoscopy|surgery|pregnancy|diagnosis|treatment|medication|illness|disability|therapy|overdraft|salary|miscarriage)',
    '(carte|visa|mastercard|iban|compte|rib) <5> (finit|finissant|finissait|se termine|se terminant|terminant|termine) par #',
    '(card|visa|mastercard|account) <3> (ending|ends) (in )?#',
    'numéro de (sécurité sociale|sécu) #',
    'chambre # (où|du)',
    'in room # (where|from)',
  ]),
];

/** The first part of a house's mailboxes, folded: a function, not a person. */
export const housePostboxes: ReadonlySet<string> = new Set(
  (
    'accueil adherents admin abonnes aide archives assistance bienvenue billetterie boutique candidature care client clients collectif ' +
    'com commercial communication compliance comptabilite conseil contact contacts courrier customer customercare ' +
    'customerservice data demandes devis dpd dpo emploi enquiries equipe ethique ethics events facturation feedback ' +
    'formation fraud fraude groupes groups guest guestrelations hello help helpdesk hi hola hotline hr info infos inscription ' +
    'investisseurs investors jobs juridique legal lost marketing media mediateur mediation medias newsletter noreply objets ' +
    'objetstrouves office orders partenariat partenariats partners pr presse press privacy pro qualite quality rdv reception ' +
    'reclamation reclamations reclami recrutement refund refunds relationclient relationclients reservation reservations ' +
    'retours returns rgpd gdpr rh sales sales-team sav secretariat security securite service serviceclient serviceclients shop ' +
    'signalement social stage stages store support team tickets vente ventes visites voyageurs webmaster welcome bonjour complaints claims'
  ).split(' '),
);
