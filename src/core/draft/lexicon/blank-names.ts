/** What people write in brackets when they mean to fill it in later, folded. */
const NAMES =
  'prenom|nom|noms|name|first ?name|last ?name|surname|pseudo|civilite|title|date|jour|day|heure|hour|time|lien|link|url|adresse|address|numero|number|num|n°|no|ville|city|town|gare|station|magasin|store|shop|agence|branch|montant|amount|prix|price|somme|produit|product|modele|model|ref|reference|commande|order|client|customer|guest|agent|signature|initiales?|initials|delai|delay|duree|motif|reason|code|mail|e-?mail|telephone|phone|lieu|place|departement|service|team|equipe|brand|marque|insert|inserer|ajouter|add|completer|a completer|a confirmer|a preciser|a verifier|a definir|a inserer|a mettre|to confirm|to complete|to be confirmed|tbc|tbd|confirmer|remplir|fill|votre|your|xx+|x|texte|text|todo|quai|platform|train|vol|flight|pays|country|mois|month|annee|year|formule|offre|offer|fait|fact';

/** Starts or ends like one of them. */
export const blankName = new RegExp(`^(?:(?:${NAMES})(?![a-z]).{0,40}|.{0,30}(?<![a-z])(?:${NAMES}))$`);
