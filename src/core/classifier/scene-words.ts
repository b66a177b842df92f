/**
 * Words of the scenes in which threats, despair and legal steps are told without their own words, French and English,
 * folded: `stem~` takes any ending. None of them says anything alone; two of them in one text may. Data.
 */
export const sceneIds = [
  'self',
  'them',
  'you',
  'end',
  'alone',
  'worn',
  'edge',
  'means',
  'kin',
  'papers',
  'weapon',
  'body',
  'home',
  'watched',
  'people',
  'violence',
  'court',
  'authority',
  'deadline',
  'proof',
  'play',
  'media',
  'inquiry',
  'shop',
] as const;
export type SceneId = (typeof sceneIds)[number];

export const sceneWords: Readonly<Record<SceneId, string>> = {
  self:
    "je j' jme jsuis jai moi mon ma mes me m' i i'm im i'll i've i'd my myself mine nous notre nos on we " +
    'our us',
  them: 'il elle ils elles lui leur leurs son sa ses celui celle ceux eux he she they him her them his their',
  you: "tu te t' toi ton ta tes vous votre vos you your yours you're you'll",
  end:
    'adieu adieux dernier~ derniere~ fini finie finir finis finit finira terminer termine arreter jamais ' +
    'bientot definitivement disparai~ partir pars parti partie partirai quitte quitter rejoindre goodbye ' +
    'farewell last final~ anymore ended ending gone leaving forever disappear~ bye',
  alone:
    'seul seule seuls seules solitude vide silence manque~ absent~ personne alone lonely loneliness nobody ' +
    'empty noone fardeau burden poids inutile~ useless worthless',
  worn:
    'fatigu~ epuis~ force~ courage lasse dormir dors dort sommeil reveill~ nuit nuits envie tired exhaust~ ' +
    'sleep sleeping asleep awake wake waking night nights strength burned burnout manger mange avale eat ' +
    'eating eaten',
  edge:
    'pont ponts quai quais rail rails voie voies falaise toit toits fenetre~ balcon passerelle etage train ' +
    'rame riviere canal fleuve viaduc ravin vide bridge footbridge platform~ track tracks cliff roof ' +
    'rooftop window ledge floor river edge virage carriere',
  means:
    'corde cachet cachets medoc~ medicament~ pilule~ comprime~ somnifere~ gaz lame lames rasoir~ boite~ ' +
    'tiroir pills tablets rope blade~ razor~ gas bottle drawer overdose alcool vodka',
  kin:
    'enfant enfants fille filles fils mere pere maman papa frere soeur mari femme epouse chat chien gosse ' +
    'gosses famille petite kids kid child children daughter~ son sons mother~ father~ mum dad mom brother~ ' +
    'sister~ wife husband cat dog family niece nephew',
  papers:
    'lettre lettres mot testament papiers cle cles clef clefs livret compte assurance obseques enterrement ' +
    'capital contrat dossier carnet~ note notes letter letters will keys account~ papers policy funeral ' +
    'insurance',
  weapon:
    'couteau~ batte~ fusil~ flingue~ arme armes hache~ machette~ bombe~ essence bidon~ jerrican~ ' +
    'allumette~ briquet feu flamme~ acide cocktail barre marteau poison rats explos~ knife knives bat bats ' +
    'gun guns axe petrol gasoline matches match lighter fire flame~ acid bomb~ bleach hammer wire poison~ ' +
    'parcel paquet colis',
  body:
    'gueule dents genou~ jambe~ bras tete nez doigt~ yeux sang os visage gorge cou figure langue teeth ' +
    'tooth knee~ leg legs arm arms head nose finger~ eyes blood bones face throat neck tongue',
  home:
    'adresse~ habite~ domicile maison rue impasse allee portail porte immeuble ecole creche maternelle ' +
    'parking jardin souterrain address~ live lives lived house street alley home door gate school nursery ' +
    'driveway garden underpass haie portillon voiture scooter velo',
  watched:
    'sais connais connait sait nom noms prenom~ horaire~ heure heures tournee trajet attend attends ' +
    'attendre attendra suivre suivi suivait croise croiser retrouve~ surveille~ know knows known name ' +
    'names hours route waiting wait follow~ watch~ parked finishes finit rentre rentrera descend sort ' +
    'smoke fumer',
  people:
    'arabe~ juif juifs juive juives musulman~ noir noirs noire noires immigre~ migrant~ etranger~ rom roms ' +
    'gitan~ homo homos homosexuel~ gay gays trans lesbienne~ handicape~ voilee~ asiat~ chinois~ africain~ ' +
    'maghreb~ roumain~ jew jews jewish muslim~ black blacks immigrant~ foreigner~ gypsies gypsy refugee~ ' +
    'disabled arab~ asian~ indian~ mexican~ grosse grosses boches',
  violence:
    'tuer tue tuent tues creve~ crever brule~ bruler crame~ cramer pendre pendez pend pendu~ egorg~ noyer ' +
    'noyez elimin~ extermin~ couler frapp~ cogn~ casse~ pete peter bute buter planter crash ecras~ roule ' +
    'rouler fracass~ tomber tombe kill kills killed killing burn burns burning hang hanged drown~ stab~ ' +
    'shoot~ beat beaten smash~ eliminat~ exterminat~ push pushed swat swatting euthan~ gazer deratis~ fall ' +
    'falls accident~ abatt~',
  court:
    'avocat avocats avocate~ juge juges tribunal tribunaux huissier~ justice plainte~ mediateur~ mediation ' +
    'conciliat~ procureur~ proces assign~ greffe audience recours refere contentieux juridique notaire ' +
    'barreau lawyer~ solicitor~ barrister~ attorney~ court courts judge~ sue sues suing sued ombudsman~ ' +
    'tribunal~ bailiff~ lawsuit~ litigat~ summons injunction legal counsel prosecut~ condamn~ jury jures',
  authority:
    'cnil dgccrf arcep acpr dgac ddpp ufc signalconso prud pharos arpp gendarm~ police commissariat ' +
    'inspection repression defenseur ofcom ofgem fca ico trading regulator~ dot ftc cfpb asa council ' +
    'prefet prefecture rgpd gdpr',
  deadline:
    'jours huit quinze avant delai~ sommation demeure lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'demain semaine soir midi preavis days fourteen deadline monday tuesday wednesday thursday friday ' +
    'saturday sunday tomorrow week tonight noon notice',
  proof:
    'preuve~ capture~ enregistr~ photo~ facture~ copie~ constat constate~ temoin~ expert~ expertise ' +
    'dossier~ archive~ recepisse recommande numero reference evidence screenshot~ record~ receipt~ ' +
    'witness~ file filed logged log certificat ar',
  play:
    'jeu jeux game games boss niveau partie perso film serie livre roman episode saison expo musee tableau ' +
    'piece theatre concert match equipe movie book novel level team museum painting show series season ' +
    'player~ recette gateau cuisine piscine vacances blague mdr mdrr lol haha ptdr joke',
  media:
    'presse journal journaux journalist~ pigiste~ redaction~ radio~ podcast~ revue~ magazine~ mag gazette~ hebdo ' +
    'quotidien chronique~ chroniqueu~ reportage~ reporter~ documentaire~ emission~ antenne fanzine~ newsletter~ ' +
    'blog blogu~ chaine stream streame~ video~ tournage interview~ itw micro article~ enquete~ papier dossier~ ' +
    'bouclage diffusion parution embargo redac webzine~ editeur~ press newspaper~ broadcaster~ ' +
    'correspondent~ column~ bulletin~ channel~ blogger~ documentary newsroom desk feature story stories piece ' +
    'segment~ editor~ producer~ subscribers followers abonnes periodico~ zeitung~ krant~ stampa jornal~ rivista',
  inquiry:
    'contact~ joindre interlocut~ sollicit~ recueill~ souhait~ souhaiterai~ souhaiterait declaration~ reaction~ ' +
    'reagir comment~ commenter chiffres citation~ entretien~ temoignage~ rencontrer filmer enregistrer adresser ' +
    'transmett~ photos visuel~ accredit~ invit~ repondre statement~ quote~ figures spokes~ respon~ reply ' +
    'reach request~ enquir~ inquir~ speak talk available',
  shop:
    'combien prix tarif~ cout~ coute~ acheter achete~ commander commande~ dispo~ stock existe taille~ reserver ' +
    'reservation~ places place precommand~ devis souscri~ essai promo~ remise~ livrez boutique~ offre~ ' +
    'price~ cost~ buy~ order~ book~ quote~ available size~ subscri~ trial discount~ deal~ ship shipping',
};
