/** The commonest words of seven languages, without accents; a word of several languages says less for each. */
export const knownLanguages = ['fr', 'en', 'es', 'it', 'de', 'nl', 'pt'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

const lists: Readonly<Record<KnownLanguage, string>> = {
  fr: 'le la les un une des du de et est sont je tu il elle nous vous ils elles on ne pas plus que qui dans pour sur avec sans mais ou donc ce cette ces mon ma mes ton ta votre vos notre nos leur au aux en y a ai as avez avons ont suis etes etait ete c j d l n s qu m t tres bien trop merci bonjour bonsoir salut svp stp toujours jamais rien encore aussi comme tout tous toute toutes quand comment pourquoi combien quel quelle quoi depuis chez apres avant fait faire peut peux vais va marche fonctionne colis commande livraison bravo super bon bonne ca cela moi lui meme peu temps jour jours mois semaine semaines vraiment deja alors si oui non nul nulle personne arnaque honte dommage magasin prix service vite cest jai pk tjrs rdv jour recu attente appel client enfin ici parce autre avoir etre dit faut quelqu quelle hier demain aujourd hui',
  en: 'the a an and is are was were be been i you he she it we they my your his her our their this that these those to of in on at for with from by about not no yes do does did don doesn didn can could will would should have has had but or so if when what where why how who which there here just very too all any some more most never always still again please thanks thank hello hi great good bad love hate app order delivery service customer waiting time day days week weeks month get got going went been out up down now me him them us its it s t m re ve ll d im dont cant wont works working phone store money back need want know like one two really even after before because than then well nice best worst amazing awful help people think make made only over such new first last way buy price shop team',
  es: 'el la los las un una unos unas de del y es son yo tu ella nosotros ellos que en para por con sin pero o no si mi mis su sus nuestro me te se lo le les muy mas menos ya hay esta este esto estan estoy gracias hola buenos buenas dias cuando como donde porque por favor todo todos nada siempre nunca tambien bien mal mejor peor servicio pedido tienda precio quiero puedo tengo tiene hace hacer hoy ayer dos tres semanas al ha he han ser fue era desde sobre entre cada vez hasta bueno muchas mucho producto cliente atencion espero llega',
  it: 'il lo la i gli le un uno una di del della dei delle e sono io tu lui lei noi voi loro che in per con senza ma o non si mi ti ci vi mio mia suo sua nostro piu meno gia molto anche come quando dove perche grazie ciao buongiorno buonasera tutto tutti niente sempre mai bene male meglio servizio ordine negozio prezzo voglio posso ho hai ha abbiamo avete hanno fare fatto oggi ieri due settimane al alla nel nella dal dalla sul questo questa questi quello essere stato stata era ancora solo cosa cosi prodotto cliente assistenza ce sei siete',
  de: 'der die das ein eine einen einem einer und ist sind ich du er sie es wir ihr nicht kein keine mit ohne fur von zu im in am an auf aus bei nach aber oder wenn was wo wie warum wer mein meine dein euer eure unser sehr mehr nur noch schon immer nie danke hallo bitte guten tag gut schlecht auch so dass das haben habe hat hatte war waren wird werden kann konnen muss will mir mich dir uns heute gestern zwei wochen service bestellung lieferung geld nichts alles seit uber um zum zur den dem des man hier da jetzt wieder dann ja nein kunde laden preis leider warten',
  nl: 'de het een en is zijn ik jij je u hij zij wij we jullie niet geen met zonder voor van naar in op aan uit bij maar of als wat waar hoe waarom wie mijn jouw uw ons onze heel erg meer nog al altijd nooit dank bedankt hallo graag goed slecht ook zo dat dit die heb heeft had was waren wordt worden kan kunnen moet wil mij me vandaag gisteren twee weken dienst bestelling levering geld niets alles sinds over om te er hier nu weer dan ja nee klant winkel prijs helaas wachten zeer mooi leuk veel door',
  pt: 'o a os as um uma de do da dos das e sao eu tu ele ela nos voces eles que em no na nos nas para por com sem mas ou nao sim meu minha seu sua muito mais menos ja ha esta este isso estou obrigado obrigada ola bom boa dia tarde noite quando como onde porque tudo todos nada sempre nunca tambem bem mal melhor pior servico pedido loja preco quero posso tenho tem faz fazer hoje ontem dois semanas ao foi ser era desde sobre cada vez ate produto cliente atendimento voce vcs vc pra pro meus minhas ainda agora gente pelo pela num numa ne',
};

/** Of each word, the languages it speaks for and how much. */
export const commonWords: ReadonlyMap<string, readonly (readonly [KnownLanguage, number])[]> = weigh();

function weigh(): Map<string, [KnownLanguage, number][]> {
  const owners = new Map<string, Set<KnownLanguage>>();
  for (const language of knownLanguages) {
    for (const word of lists[language].split(' ')) {
      const known = owners.get(word) ?? new Set();
      owners.set(word, known.add(language));
    }
  }
  const weighed = new Map<string, [KnownLanguage, number][]>();
  for (const [word, languages] of owners) {
    const weight = (word.length === 1 ? 0.5 : 1) / languages.size;
    weighed.set(
      word,
      [...languages].map((language) => [language, weight]),
    );
  }
  return weighed;
}

/** Letters that lean to one language. */
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
