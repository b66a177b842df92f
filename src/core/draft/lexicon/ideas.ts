/**
 * What words of a reply are about, whatever form they take and in which of the two languages they stand: the idea, and the
 * beginnings of the words that carry it, folded. A beginning that ends with `.` is a whole word.
 */
export const ideas = {
  law: 'avocat juriste juridi huissier judiciai justice. tribun juge. juges. proces. plainte poursuit poursuiv penal delit. delits. infraction diffam calomn contentieu assign commissaire. constat article. articles. lawyer attorney solicitor counsel legal court. courts. judge. sue. sued. suing. lawsuit libel slander defam prosecut actionable damages. barrister droit. droits. demeure. prejudic condamn peine. amende statut. clause. clauses. litig dommages.',
  police:
    'police. gendarm commissariat autorite procureur parquet. authorit officer investigator. investigators. enqueteur',
  proof:
    'capture screenshot trace. traces. preuve archiv enregistr conserv copie copies. dossier fichier camera video footage recording recorded log. logged evidence record. records. image. images. memoire documented film filme filmed',
  identity:
    'nom. identit identif pseudo anonym profil adresse employeur patron. patronne. boss. employer visage username ip. who. qui. where. chef.',
  sanction:
    'bloqu bloque banni bann ban. banned suspen resili radi exclu retire supprim. sauter. saute. terminat revok cancel withdraw withdrawn blacklist interdit interdi barred ejec vire. virer. deactiv desactiv closed. perdre. perdrez. perdra. lose. losing.',
  erase: 'supprim effac retir delete deleting remove removing withdraw erase take.',
  account:
    'compte comptes. abonnement adhesion carte contrat avantage fidelite account membership member card. policy. subscription points. statut. acces. skins. perks. licence.',
  post: 'avis. commentaire message publication publi post. posts. posting. posted. propos. mots. mot. tweet review comment accus alleg statement ecri dites. dit. paroles. word. words. story. etoile. remark remarque ton. tone.',
  warn: 'avert preven prevenu rappel rappelons warn attention. gare. garde. careful mind. sachez. noter. reminder reconsid reflechi think. thought. twice. deux. conseill suggest invit wise. prudent prudence. reread relire relisez.',
  outcome:
    'consequen suites. suite. repercuss regret cher. coute couter coutera coutent cost. costly. expensive prix. price. paye paie. payer. payera. sorry. end. finir. finira. finissent repondr repond. ennuis trouble. surpris desagreable apprendre depens.',
  limit: 'patience. limite limites. bout. limit. limits. unlimited derni final. last. encore. another. more.',
  we: "nous. nos. notre. on. we. our. us. we'll. we're. we've. ours.",
  i: "je. j. mon. ma. mes. moi. i. i'm. i've. i'll. my. me. i'd.",
  you: "vous. votre. vos. you. your. you're. you'll. you've. you'd. yours. yourself. tu. te. toi. ton. ta. tes. t.",
  future: "will. we'll. i'll. you'll. it'll. they'll. shall. going. won't. vais. va. allons. allez. vont.",
  may: "would. could. might. may. pourrait. pourraient. pourriez. pourrions. peut. peuvent. can. risque. risquez. risquent. risk. susceptible. possible. devrait. devriez. devrions. should. must. i'd. you'd. doit. devez. devons.",
  not: "ne. n. pas. jamais. aucun. aucune. sans. rien. ni. not. no. never. nothing. nobody. don't. can't. cannot. won't. doesn't. isn't. didn't. haven't. without. personne.",
  if: 'si. if. unless. sinon. otherwise. sauf. or. ou. faute. sans. defaut. keep. continu. continuer. persist carry. encore. until.',
  give: 'rembours indemnis dedommag offre. offrir offrons offert offerte offerts offertes offrirai credit recredit refund reimburs compens waive waiv waiving comp. free. gratuit gratis cadeau gift voucher avoir. bon. remise reduc discount geste gesture promo goodwill rebat rendre rends. rendons. moitie. efface effacons annule annulons annulee annules. regle. reglons. invit maison. knock. knocked. off. cover. covers. penny. centime. oeil.',
  money:
    'euro euros. € £ $ argent. somme. montant. money. cents. pound pounds. dollar. frais. facture bill. invoice fee. fees. charge. charges. charged. addition. agios. penalite. mois. taux. pour. %.',
  repair:
    'repar remplac repair fix. fixed. fixing. replac retabl restor refai refait. refaite. technicien engineer livr ship. ships. shipping. shipped. deliver envoi renvo nouveau. nouvelle. neuf. neuve. install sort. sorts. sortie. ouvr rouvr reouv open. opens. reopen remarch sera. seront. back.',
  date: "lundi. mardi. mercredi. jeudi. vendredi. samedi. dimanche. demain. soir. matin. semaine. janvier. fevrier. mars. avril. mai. juin. juillet. aout. septembre. octobre. novembre. decembre. noel. toussaint. ete. automne. hiver. printemps. rentree. midi. monday. tuesday. wednesday. thursday. friday. saturday. sunday. tomorrow. tonight. week. weekend. month. january. february. march. april. june. july. august. september. october. november. december. christmas. spring. summer. autumn. winter. noon. morning. eod. q1. q2. q3. q4. today. aujourd'hui. aujourd. bientot. soon. before. avant. d'ici. ici.",
  price:
    'prix. tarif hausse augment baiss maintien maintiendr gel. geler gelons freeze price prices. premium premiums. cotisation taux. rates. rate. raise raising rise. up.',
  fault:
    'faute fautif erreur tort. torts. responsab negligen fault faulty mistake blame. error errors. liable rate. rates. plante. plantes. defaut. defectueu manquement assum admet reconnai admit wrong. honte. inexcus nuls. foutu',
  oath: 'promi promesse parole. garanti guarant certain. certainement sur. sure. surely. engag swear word. compter. comptez. bank. tranquille. yeux. assur ensure.',
  terms:
    'prevu prevoi publi affich conditions. reglement article garantie grille. bareme policy. policies. section published scheme terms. schedul planned calendrier calendar brochure page. usually habituel selon. according standard. standards. guide. guidelines. charte. regle. rule. rules. loi. law. legal. legale. automati plafon',
  route:
    'mediat ombudsman formulair form. appel. appeal recours. reclam complaint contest saisir. demande. demander. depose deposez deposer droit. right. rights. libre. free. gratuit recipe recepisse 17. 999. 101. 911. signale report.',
  read: 'lire. lu. lue. lus. lisez. lisant. lis. read reading. regard verifi check checking look. looked. looking. relire. relisant. notice. mode. consigne instruct docs. doc. manual. panneau. etiquette. label. sign. ecrit. indique. affiche. clair. clairement.',
  surely:
    'manifest visibl clairement evidem forcement obviously clearly plainly evidently apparently simply tout. simplement logique. bien. donc. pourtant. just. even. seulement.',
  everyone:
    'monde. chacun. personne. quiconque. everyone. everybody. everybody. anyone. people. gens. autres. others. else. clients. customers. tous. seul. seule. only. quand. one.',
  act: 'signale respect suivi suivre bother bothered skipped ignor oubli forgot forget forgotten laiss left. ferm choisi chosen chose picked coche ticked clique clicked valid attend waited signe signed. mis. mettez. fait. faites. did. do. done. use. utilis used. attentif attention. careful careless tard. late. retard. trop. too. mal. badly.',
  wink: '😉 😏 🙃 😇 🙄 💅 🤡 😜 🕯️ ✨ 🥉 ⭐ 😅 😬 🤭 🎻',
  joy: 'bravo. felicit congrat rassur ravi. ravie. ravis. heureux. heureuse. bonheur. merci. thanks. thank. plaisir. delight chapeau. hope. hopefully espero',
  drama:
    'bouleverse larmes. tears. pleur heartbroken devast tragedi drame. epreuve. violon violin medail medal diplom trophe heros hero. heroes genie. genius. star. stars. expert experts. talent poesie poetr roman. novel. fortune. horreur. horror. tapis. carpet. champagne. massage boule. crystal. complot conspir majest excus pardon. salu embrass presente. consol desol sorry. navre coeur. portfolio romantic romanti fan. endur gagne. technically',
  thing:
    'geranium laitue salade. pizza camembert colis. parcel valise. banque. bus. ascenseur wizard. eau. pluie. rain. soleil. sun. gravit escargot pigeon hamster poisson goldfish chien. chat. robinet candles. bougie barista parking. lot. lit. escalier. steps. poulet. steak. yaourt. cafe. latte. burger. train. ligue. league.',
  contempt:
    'enfant. child. bebe. baby. toddler grader graders maternelle ecole. school. cerveau brain lent. lentement. slow. slowly. simple. simples. small. smaller. mots. words. neurone intellig bete. betise. stupid idiot niveau. level. genie. orthographe spell lunettes glasses cantine vie. life. poupee. doll. pathet ridicul ridiculous pitoyable clown troll frustr rage. rageux rageu noob nul. nulle. debarras riddance ans. old. palais. espece. mere. mother. eleve. eduqu educat politesse. adult adulte. grown. monkey. comprend comprendre understand.',
  stance:
    'condamn dementi dement. dementons soutien soutenons soutenir regrett deplor deny denies denied support oppose condemn reject refut confirm confian confidence position. oppos defend innocen bonne. strict. exemplaire record. records. better. best. meilleur meilleure. unfounded false. fausse. fausses. faux. mensong lies. infond inexact rumeur rumour rumor criticism critique. accusation toujours. always.',
  affair:
    'greve greviste syndica licenci emploi. emplois. poste. postes. enquete accident rachat fusion. benefice chiffre. croissance strike. strikes. union. unions. layoff redundanc jobs. investigation inquiry profits profit. ceo. board. salaire pay. actionnaire shareholder election opposition. scrutin. elus. elu. association ministre gouvernement government reforme usine. factory plant. politique. politic loi. presse. press. media. journal tribunal. court. president direction. plan. departs. agitat value. municipalit victime victim polit sales. revenue earnings.',
  sell: 'offre. offres. promo profit decouvr formule pack. premium gamme. discover upgrade join sale deal. deals. treat. plan. plus. gold. option. essay try. tried. adopt craqu saisir. best. vendeur. seller. nouveau. nouvelle. new. range. code. abonne. abonnez. souscri subscri reserv book. commande. modele. model. serum. menu. forfait. seulement. just. month. mois. why.',
  data: 'numero adresse telephone. portable. mobile. mail. iban. rib. naissance nom. prenom. number. numbers. address phone email postcode surname dob. birth. dossier. contrat. order. reference allergi ordonnance carte. identite id. passeport passport 06. 07. password. mot. code. pin. taille. poids. age. card.',
  tell: 'donne donnez donner laisse laissez mets. mettez indique indiquez poste postez ecris ecrivez envoie envoyez drop. post. reply comment leave. send. tape. tapez. partage share. confirm rappele precis give. tell. write. put. dites. dis.',
  here: 'ici. commentaire. commentaires. dessous. here. below. comments. under. sous. public. publiquement publicly reponse.',
  health:
    'traitement maladi enceinte pregnan allergi eczema diabet depress operation. surgery cancer medic treatment diagnos grossesse handicap disab therap hospital ordonnance prescri sante. health.',
  know: 'savons. sait. savez. know. knows. connai connais. connaissons. retrouv found. find. vu. see. saw. trouv. watch watching regard surveil garde gardons gardent keep. keeps. kept. saved. noted note. notons. attend wait. lit. lisent. reads.',
  hand: 'transm remis. remett forward passed. passe. pass. envoy sent. send. signal. signale signalons report. reported. informe. informed. saisi porte porter. portons. deposer. depos. engag pursue. take. taken. further.',
  serve:
    'servir. servi. servis. serve. serving. accueil bienvenu welcome revenir. revenez. come. traite. traiter. client. cliente. clients. customer. policyholder. locations. stores. magasin. keep. garder.',
} as const;

export type Idea = keyof typeof ideas;
