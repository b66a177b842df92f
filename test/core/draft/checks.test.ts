import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check-draft';
import type { Answered, DraftContext } from '../../../src/core/draft/context';
import type { CheckId } from '../../../src/core/draft/finding';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: ['@calbrune'],
  competitors: ['Ombrevaux', 'RapidoTasse Plus', 'Brindle Water'],
  forbidden: ['incendie de Mirecave', 'grève de mars', 'bagarre du Quai Doré', 'Orlin dosing error'],
  address: 'vous',
  greeting: true,
  signature: '— prénom, équipe Calbrune',
  ownContacts: ['01 99 00 24 12', 'atelier.tasses@calbrune.example'],
};
const asked: Answered = {
  text: 'Ma tasse est arrivée cassée, honte à vous',
  lang: 'fr',
  network: 'facebook',
};

function pieces(text: string, check: CheckId, answered: Answered | null = asked, context = house): string[] {
  return checkDraft({ text, answered }, context)
    .filter(({ rule }) => rule === check)
    .map(({ start, end }) => text.slice(start, end));
}

const signed = (text: string) => `Bonjour Nina, ${text}\n— Léa, équipe Calbrune`;

/** What is one, and what is tempting and is none. */
const cases: readonly [CheckId, readonly string[], readonly string[]][] = [
  [
    'threat',
    [
      'nous nous réservons le droit de saisir la justice.',
      'nos avocats apprécieront ce message.',
      'nous gardons une copie de vos messages.',
      'réfléchissez à deux fois avant de publier cela.',
      'continuez ainsi et votre compte sera fermé.',
      'you will be hearing from our lawyers.',
    ],
    [
      'votre avocat peut écrire à notre service juridique : juridique@calbrune.example.',
      'vous pouvez porter plainte au commissariat pour ce vol.',
      'votre ancien compte sera fermé le 30, après transfert des points.',
      'le formulaire garde une trace de la demande.',
      'méfiez-vous des faux comptes, la liste des nôtres est en ligne.',
      'a late bid can be withdrawn up to noon: My bids > Withdraw.',
    ],
  ],
  [
    'commitment',
    [
      'nous vous remboursons la tasse dès demain.',
      "c'est une erreur de notre part.",
      'votre colis arrivera mardi.',
      "we'll refund the cup by tomorrow.",
      'je vous fais un geste de 10 €.',
    ],
    [
      'nous transmettons au service Retours, réponse ici.',
      'un retour est remboursé sous quatorze jours, article 6 des conditions.',
      'je ne peux pas vous promettre un remboursement ici.',
      'désolés pour cette tasse.',
      'tout l’honneur est pour nous, merci à toute la classe.',
      "we'd like to take the credit, but the kiln did it all: page 2.",
    ],
  ],
  [
    'press_statement',
    ['nous démentons formellement ces accusations.', "aucune vente n'est à l'ordre du jour."],
    [
      'le service presse vous répond : presse@calbrune.example.',
      'un mouvement social est annoncé jeudi, les boutiques ouvrent à 11 h.',
    ],
  ],
  [
    'personal_data',
    [
      'votre commande 77-KX-20931 est partie.',
      'appelez Karim au 06 39 98 41 07.',
      'écrivez à lea.martin@calbrune.example.',
      'mettez ici votre numéro de client et votre date de naissance.',
    ],
    [
      'le service client répond au 01 99 00 24 12.',
      'un SMS au 01 99 00 52 10 suffit.',
      'our claims desk: 01 99 00 46 30.',
      'écrivez à dpo@calbrune.example ou à atelier.tasses@calbrune.example.',
      'ne publiez pas votre numéro de commande ici, passez en message privé.',
      'le lot 77-20931 est rappelé.',
      'le service Pause lit pause@calbrune.example.',
      'pas de dossier médical en commentaire, même pour une tasse.',
      'votre ordonnance reste à vous, la boutique vous la remet.',
    ],
  ],
  [
    'competitor',
    ['chez #ombrevaux aussi.', 'la Rapido Tasse est plus petite.', 'the price at Brindle is on their site.'],
    ['ombre et vaux sont deux tons.', 'a brindle cup is on page 4.'],
  ],
  [
    'forbidden_subject',
    [
      "depuis l'incendie de Mirecave tout a changé.",
      'ce qui est arrivé à Mirecave nous a marqués.',
      'les coups échangés Quai Doré ont fait un blessé.',
      'we all think of what happened in Orlin.',
      'depuis la nuit où tout a brûlé, deux gardiens veillent.',
      'au printemps, les collègues ont cessé le travail dix jours.',
    ],
    [
      'la boutique de Mirecave ouvre à 9 h.',
      'rendez-vous en mars.',
      'le guichet du Quai Doré ouvre à 9 h.',
      'in Orlin there is no dosing by weight.',
      'à Mirecave, le feu est allumé de novembre à mars.',
      'à Mirecave, la garantie incendie couvre la réserve.',
      'en mars, l’arrêt Grève-Marché reste desservi.',
    ],
  ],
  [
    'insult',
    ['il faudrait retourner à l’école.', 'même un enfant comprendrait cette notice.', "you're just stupid."],
    [
      "you're not stupid, these people do it for a living: page 2 says where to report them.",
      'vous écrivez « abrutis », le mot est dur : quelle est la panne ?',
      'la rubrique des retards est en page 4.',
      'grâce à des gens comme vous, la collecte de mai compte 300 tasses de plus, merci.',
    ],
  ],
  [
    'irony',
    [
      'une tasse, quel drame, on prévient le préfet.',
      'one does wonder.',
      'three potters and forty years of clay, but do go on.',
      'how lucky that you found the time to look at it twice.',
    ],
    [
      'notre chat a lui aussi son avis sur cette tasse.',
      'one of us wondered the same: the handle is on page 4.',
      'how kind of you, the potter will read it tonight.',
    ],
  ],
  [
    'shouting',
    ['LISEZ BIEN la notice.', 'merci !!!'],
    [
      'TVA et HT sont deux lignes, page 2.',
      'vous écrivez « C’EST NUL », noté.',
      'taille XXL, ATTENTION à la couleur.',
    ],
  ],
  [
    'blame',
    [
      'vous avez tort, la tasse était intacte.',
      'vous auriez dû lire la notice.',
      'you clearly dropped it.',
      'everyone else manages with page 2.',
      'for people who don’t read page 2, cups break.',
    ],
    [
      'si vous avez oublié le code, il se demande en ligne.',
      'la tasse ne va pas au four (notice, page 2).',
      'vous auriez dû recevoir un courriel, il est resté chez nous.',
      'ce que vous racontez mérite mieux qu’un fil public : espace client, rubrique Retours.',
      'you should not have been told that, the terms are on page 2.',
      'people who collect them meet on Sundays, see page 4.',
    ],
  ],
  [
    'tutoiement',
    ['tu peux la rapporter.', 'garde ton ticket.', 'on t’expliquera la notice.', 'tire l’écran vers le bas.'],
    [
      'y a t’il une notice ? oui, page 2.',
      'entre nous, la notice est en page 2.',
      'merci de l’avoir tu, le nom reste en page 2.',
      'le tutoriel et le statut sont en page 4.',
      'la chanson « Ta voie » est libre.',
      'le ton de la réponse est noté.',
    ],
  ],
  [
    'pitch',
    ['laissez-vous tenter par la collection Estran !'],
    ["l'échange se fait au même prix en boutique."],
  ],
  [
    'hollow',
    ['nous comprenons votre agacement. Votre satisfaction est notre priorité.'],
    ["nous comprenons votre agacement. L'échange se demande sur calbrune.example/casse."],
  ],
  [
    'blank',
    [
      'le retour est prévu le JJ/MM.',
      'le lien : [insérer lien].',
      '{prenom}, le lien est en page 2.',
      'comptez ___ jours.',
    ],
    ['« [...] jamais vu ça » : quelle taille, XXL ou XL ?', 'merci <3', 'la vidéo [3 min] est en page 2.'],
  ],
];

describe('the checks', () => {
  for (const [check, bad, good] of cases) {
    it.each(bad)(`${check}: %s`, (text) => {
      expect(pieces(signed(text), check).length).toBeGreaterThan(0);
    });
    it.each(good)(`no ${check}: %s`, (text) => {
      expect(pieces(signed(text), check)).toEqual([]);
    });
  }

  it('shows the words and nothing round them', () => {
    expect(pieces(signed('le bon lien est {lien}.'), 'blank')).toEqual(['{lien}']);
    expect(pieces(signed('merci !!!'), 'shouting')).toEqual(['!!!']);
    expect(pieces(signed('tu peux la rapporter.'), 'tutoiement')).toEqual(['tu']);
  });

  it('asks for a greeting, behind a handle or a name too', () => {
    expect(pieces('La tasse est en page 2.', 'no_greeting')).toEqual(['La tasse est en']);
    expect(pieces('Merci Nina, bonne journée', 'no_greeting')).toHaveLength(1);
    for (const text of ['@nina bonjour, page 2', '🌿 Hello Nina', 'Lucette, bonsoir', 'Chère Madame, page 2'])
      expect(pieces(text, 'no_greeting')).toEqual([]);
    expect(pieces('La tasse est en page 2.', 'no_greeting', asked, { ...house, greeting: false })).toEqual(
      [],
    );
  });

  it('asks for a first name with the team, however it is written', () => {
    for (const end of [
      '— Léa, équipe Calbrune',
      '(Léa, Calbrune)',
      'Léa 🌿 équipe Calbrune',
      '– Léa, Calbrune team',
    ])
      expect(pieces(`Bonjour, page 2.\n${end}`, 'no_signature')).toEqual([]);
    for (const end of ['', "L'équipe Calbrune", 'Bonne journée', 'Tout est sur calbrune.example/aide.'])
      expect(pieces(`Bonjour, page 2.\n${end}`, 'no_signature')).toHaveLength(1);
    const initials = { ...house, signature: '^{{initials}}' };
    expect(pieces('Bonjour, page 2. ^LM', 'no_signature', asked, initials)).toEqual([]);
    expect(pieces('Bonjour, page 2.', 'no_signature', asked, initials)).toHaveLength(1);
    expect(pieces('Bonjour, page 2.', 'no_signature', asked, { ...house, signature: null })).toEqual([]);
  });

  it('compares languages, and lets a mixed comment be answered in one of them', () => {
    const french = 'Bonjour Nina, la tasse est disponible en boutique et sur le site toute la semaine.';
    const english = { text: 'Where can I find the blue cup please?', lang: 'en', network: 'facebook' };
    expect(pieces(french, 'language', english)).toHaveLength(1);
    expect(pieces(french, 'language', asked)).toEqual([]);
    expect(pieces(french, 'language', { ...english, lang: 'mixed' })).toEqual([]);
    expect(pieces(french, 'language', null)).toEqual([]);
  });

  it('shows what stands past the limit of the network, in characters', () => {
    const long = 'a'.repeat(280);
    const x = { ...asked, network: 'x' };
    expect(pieces(long, 'too_long', x)).toEqual([]);
    expect(pieces(`${long}bc`, 'too_long', x)).toEqual(['bc']);
    expect(pieces('😀'.repeat(280), 'too_long', x)).toEqual([]);
    expect(pieces(`${long}bc`, 'too_long')).toEqual([]);
  });

  it('says to stand down where the charter does, unless the text is the approved one', () => {
    const answered: Answered = { ...asked, advice: 'leave' };
    const text = signed('page 2.');
    expect(pieces(text, 'stand_down', answered)).toEqual([text]);
    expect(pieces(text, 'stand_down', { ...asked, advice: 'answer' })).toEqual([]);
    const approved = checkDraft({ text, answered, approved: true }, house);
    expect(approved.some(({ rule }) => rule === 'stand_down')).toBe(false);
  });

  it('does not ask the owner twice for what stands in an approved text, and asks for the rest', () => {
    const text = signed('nous vous remboursons la tasse dès demain, LISEZ BIEN la page 2.');
    const rules = checkDraft({ text, answered: asked, approved: true }, house).map(({ rule }) => rule);
    expect(rules).not.toContain('commitment');
    expect(rules).toContain('shouting');
  });

  it('holds what the author said about themselves for known', () => {
    const said = { ...asked, text: 'Ma commande 77-20931 est arrivée cassée' };
    expect(pieces(signed('votre commande 77-20931 est retrouvée.'), 'personal_data', said)).toEqual([]);
  });

  it('takes « on sait qui vous êtes » for a threat under a complaint, and for a wink under a joke', () => {
    const text = signed('on sait très bien qui vous êtes : la dame au thermos.');
    const joke = { ...asked, text: 'La dame au thermos vous dit merci pour ce matin 😄' };
    expect(pieces(text, 'threat', joke)).toEqual([]);
    expect(pieces(text, 'threat')).not.toEqual([]);
  });

  it('says a closed subject plainly where its words stand, and as a guess where it is only come back to', () => {
    const severityOf = (text: string) =>
      checkDraft({ text: signed(text), answered: asked }, house)
        .filter(({ rule }) => rule === 'forbidden_subject')
        .map(({ severity }) => severity);
    expect(severityOf('depuis l’incendie de Mirecave tout a changé.')).toEqual(['red']);
    expect(severityOf('depuis la nuit où tout a brûlé, deux gardiens veillent.')).toEqual(['advice']);
  });

  it('takes a word that points for the subject where the comment speaks of it', () => {
    const about = { ...asked, text: 'Et l’incendie de Mirecave, on en parle ?' };
    const text = signed('nous ne commentons pas ce dossier.');
    expect(pieces(text, 'forbidden_subject', about)).toEqual(['ce dossier']);
    expect(pieces(text, 'forbidden_subject')).toEqual([]);
  });

  it('knows a mailbox that bears a word of the brand, whatever its signature', () => {
    const library = { ...house, brand: 'Marnay Bibliothèques' };
    const text =
      'Bonjour Léa, écrivez à bibliotheques@marnay.example, page 2.\n— Ana, équipe Marnay Bibliothèques';
    const rules = checkDraft({ text, answered: asked }, library).map(({ rule }) => rule);
    expect(rules).not.toContain('personal_data');
  });

  it('hears no request for what is asked not to be written', () => {
    const text = 'vous pouvez dire ici le nom de la station, pas votre numéro d’abonnée.';
    expect(pieces(signed(text), 'personal_data')).toEqual([]);
  });

  it('hears no promise in a refusal', () => {
    expect(
      pieces(signed('nous ne dédommageons pas les trajets, je préfère être nette.'), 'commitment'),
    ).toEqual([]);
    expect(
      pieces(signed('nous ne remboursons jamais un billet composté, voir page 2.'), 'commitment'),
    ).toEqual([]);
    expect(pieces(signed('nous dédommageons le trajet, voir page 2.'), 'commitment')).not.toEqual([]);
  });

  it('hears no insult in things that share a word with one', () => {
    for (const text of [
      'la gérante relit la bande du tiroir avec vous, page 2.',
      'arrêtez-vous sur la bande d’arrêt d’urgence et appelez la borne.',
      'c’est le garage qui ferme la vente, la jauge est page 2.',
      'cette espèce de tulipe se plante en octobre, voir page 2.',
    ])
      expect(pieces(signed(text), 'insult')).toEqual([]);
    expect(pieces(signed('quelle bande de râleurs, voir page 2.'), 'insult')).not.toEqual([]);
    expect(pieces(signed('ferme-la, espèce de clown !'), 'insult')).not.toEqual([]);
  });

  it('sells nothing under a complaint, and answers a question of price', () => {
    const price = { ...asked, text: 'Combien coûte la collection Estran ?' };
    expect(pieces(signed('découvrez la collection Estran à 29 €.'), 'pitch', price)).toEqual([]);
  });
});
