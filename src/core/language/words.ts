/** The commonest words of seven languages, without accents; a word of several languages says less for each. */
import { type PackedTrie, ROOT, Trie } from '../text/trie';

export const knownLanguages = ['fr', 'en', 'es', 'it', 'de', 'nl', 'pt'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

const lists: Readonly<Record<KnownLanguage, string>> = {
  fr: 'le la les un une des du de et est sont je tu il elle nous vous ils elles on ne pas plus que qui dans pour sur avec sans mais ou donc ce cette ces mon ma mes ton ta votre vos notre nos leur au aux en y a ai as avez avons ont suis etes etait ete c j d l n s qu m t tres bien trop merci bonjour bonsoir salut svp stp toujours jamais rien encore aussi comme tout tous toute toutes quand comment pourquoi combien quel quelle quoi depuis chez apres avant fait faire peut peux vais va marche fonctionne colis commande livraison bravo super bon bonne ca cela moi lui meme peu temps jour jours mois semaine semaines vraiment deja alors si oui non nul nulle personne arnaque honte dommage magasin prix service vite cest jai pk tjrs rdv recu attente appel client enfin ici parce autre avoir etre dit faut quelqu hier demain aujourd hui sommes sera serait seront etaient avait avaient auraient aurait voir veux veut voulez pouvez doit dois devez ainsi celui celle ceux dont entre contre sous vers car afin lors quelque quelques plusieurs chaque aucun aucune beaucoup assez peutetre maintenant mieux pire mal beau belle grand grande petit petite nouveau nouvelle premier derniere dernier an ans annee heure heures matin soir nuit monde gens femme homme enfants pays france ville maison vie travail chose choses besoin envie eau mer faites dites disent fais font vont aller venir vient mettre mis pris prendre donner laisser savoir sais sait croire crois penser pense aimer aime adore deteste remercie rembourse remboursement livre recevoir appeler repondre reponse aide probleme mise montre appli telephone pendant jusqu',
  en: 'the a an and is are was were be been i you he she it we they my your his her our their this that these those to of in on at for with from by about not no yes do does did don doesn didn can could will would should have has had but or so if when what where why how who which there here just very too all any some more most never always still again please thanks thank hello hi great good bad love hate app order delivery service customer waiting time day days week weeks month get got going went out up down now me him them us its s t m re ve ll d im dont cant wont works working phone store money back need want know like one two really even after before because than then well nice best worst amazing awful help people think make made only over such new first last way buy price shop team youre thats isnt doesnt didnt into through during once each few both own same between under while until against off much many right left long little big old next year years thing things man woman world life home water night today tomorrow yesterday tonight morning something someone everyone anyone nobody nothing everything lot try trying tried use used using look looking looks come coming came take took give gave find found tell told ask asked feel keep let put seem leave call called start show hear play run move live believe bring happen must may might shall wish hope hey guys yeah ok sorry since watch update fix fixed broken flight',
  es: 'el la los las un una unos unas de del y es son yo tu ella nosotros ellos que en para por con sin pero o no si mi mis su sus nuestro me te se lo le les muy mas menos ya hay esta este esto estan estoy gracias hola buenos buenas dias cuando como donde porque favor todo todos nada siempre nunca tambien bien mal mejor peor servicio pedido tienda precio quiero puedo tengo tiene hace hacer hoy ayer dos tres semanas al ha he han ser fue era desde sobre entre cada vez hasta bueno muchas mucho producto cliente atencion espero llega eres somos fueron eran sera seria hemos habia habria tener tienen tenia hacen hago haciendo dice dijo decir voy vas vamos van iba ir ver veo veces visto sabe saber quiere quieren queria puede pueden podria debe deben deberia gusta gustan creo pienso parece ahora luego despues antes manana noche tarde semana mes ano anos vida gente mundo casa pais trabajo cosa cosas algo alguien nadie otro otra otros otras mismo misma aqui alli ahi asi tan tanto tanta poco poca mucha demasiado bastante solo solamente incluso aunque mientras durante hacia sino pues entonces quien quienes cual cuales cuanto estos estas ese esos esa esas aquel eso ello mio tuyo nuestra vuestro dios amor feliz verdad gran nuevo nueva buen ojala jaja jajaja vosotros usted ustedes aun nos os adios verguenza dinero llamar llamada respuesta responde ayuda problema envio paquete',
  it: 'il lo la i gli le un uno una di del della dei delle e sono io tu lui lei noi voi loro che in per con senza ma o non si mi ti ci vi mio mia suo sua nostro piu meno gia molto anche come quando dove perche grazie ciao buongiorno buonasera tutto tutti niente sempre mai bene male meglio servizio ordine negozio prezzo voglio posso ho hai ha abbiamo avete hanno fare fatto oggi ieri due settimane al alla nel nella dal dalla sul questo questa questi quello essere stato stata era ancora solo cosa cosi prodotto cliente assistenza ce sei siete siamo erano sara sarebbe sto stai sta stiamo stanno avere avevo aveva avuto fa fai fanno faccio facendo dire dice detto vado vai va andiamo vanno andare andato vedere visto sapere so sai sanno volere vuole vuoi vogliono vorrei potere puo puoi possono potrebbe dovere deve devo devi devono dovrebbe piace penso credo sembra adesso ora poi dopo prima domani stasera notte sera mattina settimana mese anno anni vita gente mondo casa paese lavoro cose qualcosa qualcuno nessuno altro altra altri altre stesso qui qua li tanto tanta poco poca molti molta troppo abbastanza soltanto se pero quindi allora invece mentre durante verso fino chi quale quali quanto quanti queste quella quelli quelle cio tuo tua tuoi miei suoi nostra vostro amore felice vero vera grande nuovo nuova buono buona buon bello bella brutto brutta peggio spero haha degli dello dagli negli nello nei sugli sulla alle agli ai dai coi col fra tra ed od vergogna soldi chiamare risposta risponde aiuto problema consegna pacco euro governo italia italiani',
  de: 'der die das ein eine einen einem einer und ist sind ich du er sie es wir ihr nicht kein keine mit ohne fur von zu im in am an auf aus bei nach aber oder wenn was wo wie warum wer mein meine dein euer eure unser sehr mehr nur noch schon immer nie danke hallo bitte guten tag gut schlecht auch so dass haben habe hat hatte war waren wird werden kann konnen muss will mir mich dir uns heute gestern zwei wochen service bestellung lieferung geld nichts alles seit uber um zum zur den dem des man hier da jetzt wieder dann ja nein kunde laden preis leider warten bin bist sein gewesen wurde wurden werde wirst konnte konnten konntest musste mussen sollte soll sollen wollen wollte darf durfen mochte mag machen macht gemacht gehen geht ging gegangen kommen kommt sagen sagt gesagt sehen sieht gesehen wissen weiss denke glaube finde findet gibt geben habt hatten lasst lassen bleibt bleiben steht stehen liegt einfach danach vorher morgen abend nacht tage woche monat jahr jahre leben leute welt haus land arbeit sache etwas jemand niemand andere anderen anderer selbst dort hierher viel viele wenig ganz gar eben halt doch mal schonmal genug obwohl wahrend gegen durch zwischen unter vor hinter neben ab bis welche welcher welches dieser diese dieses diesen diesem jede jeder jedes alle allen meinen meinem meiner deine deinen seine seinen seiner ihre ihren ihrer unsere unseren eurem eins drei liebe lieber gluck wirklich echt gross neue neuer neuen gute besser schlimm schoner weil denn deshalb darum trotzdem beim ins vom ans ists gibts hab habs nix nen ne weniger endlich vielleicht naturlich richtig antwort hilfe problem paket ihnen ihm ihn sich keinen keiner keinem',
  nl: 'de het een en is zijn ik jij je u hij zij wij we jullie niet geen met zonder voor van naar in op aan uit bij maar of als wat waar hoe waarom wie mijn jouw uw ons onze heel erg meer nog al altijd nooit dank bedankt hallo graag goed slecht ook zo dat dit die heb heeft had was waren wordt worden kan kunnen moet wil mij me vandaag gisteren twee weken dienst bestelling levering geld niets alles sinds over om te er hier nu weer dan ja nee klant winkel prijs helaas wachten zeer mooi leuk veel door ben bent geweest werd werden zal zullen zou zouden kon konden moest moeten mag mogen wilde willen maken maakt gemaakt gaan gaat ging gegaan komen komt kwam zeggen zegt gezegd zien ziet gezien weten weet denk denken vind vinden geeft geven hadden laat laten blijft blijven staat staan ligt gewoon daarna eerder morgen avond nacht dag dagen week maand jaar jaren leven mensen wereld huis land werk ding dingen iets iemand niemand ander andere anderen zelf daar zoveel vele weinig helemaal even eens genoeg hoewel terwijl tegen tussen onder achter naast tot welke deze alle allemaal mijne jouwe hun haar hem zich men drie liefde geluk echt groot nieuwe beter erger mooie omdat want daarom toch toe af antwoord hulp probleem pakket mekaar bedankje hartelijk hoi doei sorry binnen buiten volgens pas slechts zon mn zn',
  pt: 'o a os as um uma de do da dos das e sao eu tu ele ela nos voces eles que em no na nas para por com sem mas ou nao sim meu minha seu sua muito mais menos ja ha esta este isso estou obrigado obrigada ola bom boa dia tarde noite quando como onde porque tudo todos nada sempre nunca tambem bem mal melhor pior servico pedido loja preco quero posso tenho tem faz fazer hoje ontem dois semanas ao foi ser era desde sobre cada vez ate produto cliente atendimento voce vcs vc pra pro meus minhas ainda agora gente pelo pela num numa ne sou somos foram fui eram sera seria estava estavam estao estamos estar tinha tinham ter tiver haver fazem fiz fez fazendo dizer diz disse vou vai vamos vao ir ver vejo visto sei sabe saber quer querem queria pode podem poderia deve devem deveria gosto gosta acho penso parece depois antes amanha manha semana mes ano anos vida mundo casa pais trabalho coisa coisas algo alguem ninguem outro outra outros outras mesmo mesma aqui ali la ai assim tao tanto tanta pouco pouca muitos muita muitas demais bastante so somente embora enquanto durante senao pois entao quem qual quais quanto quantos esse esses essa essas aquele aquela aquilo teu tua teus nosso nossa deus amor feliz verdade grande novo nova boas bons ruim espero kkk kkkk rsrs dele dela deles delas nele nela neste nesta nesse nessa deste desta desse dessa disso disto daqui pelos pelas aos uns umas lhe lhes comigo contigo consigo tb tbm hj pq vergonha dinheiro ligar resposta responde ajuda problema entrega encomenda brasil hein ta to tava tou',
};

/** Words filed in a trie; of each, by its number there, what it says. */
export interface SpokenWords {
  readonly trie: PackedTrie;
  /** The languages that it speaks for, a bit each by their place in `knownLanguages`; 0 for the number 0, that is no word's. */
  readonly languages: Uint8Array;
  /** How much it says for each of them. */
  readonly weights: Float64Array;
}

export const wordsSpoken: SpokenWords = weigh(lists, 1, (word) => word);

/** True for one of the commonest words of some language. @param word folded */
export function isCommonWord(word: string): boolean {
  let node = ROOT;
  for (let at = 0; at < word.length && node !== 0; at += 1)
    node = wordsSpoken.trie.step(node, word.charCodeAt(at));
  return node !== 0 && wordsSpoken.trie.word(node) !== 0;
}

/** What an entry of several languages says is shared out among them; a lone letter says half. */
function weigh(
  from: Readonly<Record<KnownLanguage, string>>,
  worth: number,
  filed: (word: string) => string,
): SpokenWords {
  const trie = new Trie();
  const owners: { readonly word: string; readonly languages: number[] }[] = [];
  knownLanguages.forEach((language, at) => {
    for (const word of from[language].split(' ')) {
      const nth = trie.add(filed(word));
      owners[nth] ??= { word, languages: [] };
      if (!owners[nth].languages.includes(at)) owners[nth].languages.push(at);
    }
  });
  const bits = new Uint8Array(trie.size + 1);
  const weights = new Float64Array(trie.size + 1);
  owners.forEach(({ word, languages }, nth) => {
    bits[nth] = languages.reduce((all, language) => all | (1 << language), 0);
    weights[nth] = (worth * (word.length === 1 ? 0.5 : 1)) / languages.length;
  });
  return { trie: trie.pack(), languages: bits, weights };
}

const endings: Readonly<Record<KnownLanguage, string>> = {
  fr: 'tion eux euse aux ette ique ment aire oir ais ait iez ons ez eaux eur eurs ois oit elle elles ienne aient',
  en: 'ing ight ould tion ness ful ly ed ough atch ther ship ward ish ck own ould ever self',
  es: 'cion ciones ando iendo ado ados adas idad ito ita aron ieron amos emos aba aban oso osa ero eros uje ll anos enos ente',
  it: 'zione zioni ando endo ato ata ati ate ita etto etta elli ella iamo avano evano ere ire oso osa ezza aggio issimo issima anno ono ia io cchi gli sce ato uto',
  de: 'ung ungen lich isch keit heit chen en ern ten ben gen sch cht icht ig iger tet st nd rden ssen tzt mmen lle',
  nl: 'heid lijk ijk ij ing aan een oen aar oor cht tje tjes den ken gen eren aat oet uit eeft dt ouw erde elijk',
  pt: 'cao coes ando endo indo ado ada idade inho inha aram eram amos emos ava avam oso osa eiro eira agem ou ei eu lho lha nho nha ais eis ois oes aes',
};

/** Ends of longer words that lean to one language, filed from their last letter on; of those of several, each gets its share. */
export const wordEndings: SpokenWords = weigh(endings, 0.35, (word) => word.split('').reverse().join(''));

/** Letters that lean to one language: what `letters.ts` reads in one walk. */
export const letterHints: readonly (readonly [RegExp, KnownLanguage, number])[] = [
  [/[œçêûîôëù]|\b[ldjnmsc]['’](?=[a-zéèêàâ])|(?:\p{L}é)(?!\p{L})/giu, 'fr', 0.8],
  [/[èàé]/gi, 'fr', 0.25],
  [/[èàìòù](?!\p{L})/giu, 'it', 0.35],
  [/[ñ¿¡]/gi, 'es', 2],
  [/[óíú]/gi, 'es', 0.4],
  [/[ãõ]|ção|ções/gi, 'pt', 2],
  [/[ßäöü]/gi, 'de', 1],
  [/ij(?!\p{L})|\p{L}(?:aa|uu|oe|ee)\p{L}|\bn['’]t\b/giu, 'nl', 0.4],
  [/(?:n['’]t|['’](?:ll|ve|re|m))(?!\p{L})|\p{L}(?:ing|tion|ght)(?!\p{L})/giu, 'en', 0.6],
];
