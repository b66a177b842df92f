/** What drafts by hands that had not read the checks showed: each turn with what resembles it. */
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check-draft';
import type { Answered, DraftContext } from '../../../src/core/draft/context';
import type { CheckId, DraftSeverity } from '../../../src/core/draft/finding';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: ['@calbrune'],
  competitors: ['Ombrevaux'],
  forbidden: [
    'fuite de données de mars',
    'vente du site de Porzhan',
    'départ de Lise Montarel',
    'Tarnmoor 2 cancellation',
    'the Felbridge crash',
  ],
  address: 'vous',
  greeting: true,
  signature: '— prénom, équipe Calbrune',
  ownContacts: [],
};
const under = (text: string, lang = 'fr'): Answered => ({ text, lang, network: 'facebook' });
const complaint = under('Ma tasse est arrivée cassée, personne ne répond');
const inEnglish = under('My mug came in pieces and nobody answers', 'en');

function found(
  text: string,
  check: CheckId,
  answered: Answered = complaint,
): { said: string; severity: DraftSeverity }[] {
  const english = answered.lang === 'en';
  const draft = english
    ? `Hi Nina, ${text}\n— Lea, Calbrune team`
    : `Bonjour Nina, ${text}\n— Léa, équipe Calbrune`;
  return checkDraft({ text: draft, answered }, house)
    .filter(({ rule }) => rule === check)
    .map(({ start, end, severity }) => ({ said: draft.slice(start, end), severity }));
}

describe('personal data', () => {
  it('knows a line that a desk answers, though its number is a mobile’s', () => {
    for (const text of [
      'a person it is: payments desk, 07700 900118, nine to five.',
      'call 07700 900640, option 2, and they open it from here.',
      'on the day you can text 07700 900141 with your coach letter.',
      'the shop can look it up by surname, they are on 01632 960114 until 6.',
      "I can't give a name or address out here, the proof comes by private message.",
      'if you tell me here the day of the first one, no details, I will trace it.',
      "there's a listening line for anyone who saw it, 07700 900655, day and night.",
    ])
      expect(found(text, 'personal_data', inEnglish)).toEqual([]);
    expect(found('l’astreinte du dépôt répond au 06 39 98 11 20 jusqu’à minuit.', 'personal_data')).toEqual(
      [],
    );
  });

  it('knows a person’s line, whatever stands around it', () => {
    expect(
      found('call Sam on his mobile, 07700 900118, he runs the desk.', 'personal_data', inEnglish),
    ).not.toEqual([]);
    expect(found('my own number is 07700 900118.', 'personal_data', inEnglish)).not.toEqual([]);
    expect(found('appelez Karim du service livraison au 06 39 98 11 20.', 'personal_data')).not.toEqual([]);
    expect(found('on vous rappelle au 06 39 98 11 20 dès demain.', 'personal_data')).not.toEqual([]);
  });

  it('takes no word at the start of a sentence for a name', () => {
    const text = 'see the About page. Placements open in January, write to placements@calbrune.example.';
    expect(found(text, 'personal_data', inEnglish)).toEqual([]);
  });
});

describe('shouting', () => {
  it('hears two words in capitals that do not touch', () => {
    for (const text of [
      'la longueur se saisit en CENTIMÈTRES et PAS en mètres.',
      'on ne le dira PAS, on ne le dira JAMAIS.',
      'la date s’affiche TROIS fois, il fallait RELIRE avant.',
    ])
      expect(found(text, 'shouting')).not.toEqual([]);
    expect(found("it's DIESEL, black nozzle, NOT the green one.", 'shouting', inEnglish)).not.toEqual([]);
  });

  it('hears neither acronyms nor one word that matters', () => {
    for (const text of [
      'la CNIL et l’URSSAF ont leurs formulaires, page 2.',
      'le TGV et le RER passent PAR Ormes.',
      'c’est le quai B, et PAS le quai D.',
      'le LIDAR et le DIESEL ne vont pas ensemble, page 2.',
    ])
      expect(found(text, 'shouting')).toEqual([]);
  });
});

describe('what is missing', () => {
  it('sees a blank in words', () => {
    expect(found('appelez le (numéro du centre à mettre ici).', 'blank')).not.toEqual([]);
    expect(found('je vois cela avec le service [à préciser].', 'blank')).not.toEqual([]);
    expect(found('la jauge (à vérifier chaque mois) est page 2.', 'blank')).toEqual([]);
  });

  it('knows a friendly call for a greeting', () => {
    const text = 'Ohé Yanis, le journal de partie nous dira où ça a lâché.\n— Léa, équipe Calbrune';
    const rules = checkDraft({ text, answered: complaint }, house).map(({ rule }) => rule);
    expect(rules).not.toContain('no_greeting');
  });

  it('takes no sentence for a signature', () => {
    const text = 'Bonjour Nina, il reste valable jusqu’au 31. Je suis désolée pour ce moment devant la file.';
    const rules = checkDraft({ text, answered: complaint }, house).map(({ rule }) => rule);
    expect(rules).toContain('no_signature');
  });
});

describe('tutoiement', () => {
  it('hears an order of everyday life', () => {
    expect(found('hello. Perce l’opercule avant et ça ira.', 'tutoiement')).not.toEqual([]);
    expect(found('la cuve perce l’asphalte, un technicien passe.', 'tutoiement')).toEqual([]);
  });
});

describe('commitment', () => {
  it('tells a quote from a gift', () => {
    for (const text of [
      'si les horaires changent, la fiche sera mise à jour vendredi.',
      'je vous fais un devis quand vous voulez.',
      'on vous fait un point ce soir, page 2.',
    ])
      expect(found(text, 'commitment').filter(({ severity }) => severity === 'red')).toEqual([]);
    expect(found('je vous fais un geste de 10 €.', 'commitment')).not.toEqual([]);
    expect(found('the next one is on us.', 'commitment', inEnglish)).not.toEqual([]);
  });

  it('hears a mistake owned and an amount granted', () => {
    expect(found('la cote fait foi, on s’est trompés de ligne.', 'commitment')).not.toEqual([]);
    expect(found('on vous la passe à 4 500, moins la franchise.', 'commitment')).not.toEqual([]);
  });
});

describe('closed subjects', () => {
  const subject = (text: string, comment: string, lang = 'fr') =>
    found(text, 'forbidden_subject', under(comment, lang)).length > 0;

  it('hears « ce qui s’est passé » where the comment names it whole', () => {
    const about = 'Et nos données volées en mars, on n’en parle plus ?';
    expect(subject('sur ce qui s’est passé en mars je ne peux rien vous dire.', about)).toBe(true);
    expect(subject('sur ce qui s’est passé au guichet je me renseigne.', 'Accueil glacial hier')).toBe(false);
  });

  it('hears the place alone where the comment tells what happened there', () => {
    const about = 'My niece was near that crash at Felbridge. Is the driver banned?';
    expect(subject('the driver at Felbridge was a member for years.', about, 'en')).toBe(true);
    expect(subject('the bays at Felbridge are free until six.', 'Any bay free in Felbridge?', 'en')).toBe(
      false,
    );
  });

  it('knows a cancellation, a departure and a sale by the words people use', () => {
    expect(
      subject('I know how rough it was to see that sequel pulled.', 'any news of Tarnmoor 2?', 'en'),
    ).toBe(true);
    expect(subject('Lise manque à tout le monde ici.', 'Depuis que Lise Montarel n’est plus là, bof')).toBe(
      true,
    );
    expect(subject('Porzhan n’est pas à vendre.', 'Vous bradez Porzhan ?')).toBe(true);
  });

  it('takes neither a year of birth nor a locked yard for one', () => {
    expect(
      subject('le tarif apparaît une fois l’année de naissance saisie.', 'Tarif senior introuvable'),
    ).toBe(false);
  });
});

describe('contempt, reproach and threat', () => {
  it('lets a draft take up the comment’s own rude word for the house', () => {
    const about = under('On a cherché la voiture comme des ahuris');
    const text = 'il y a chaque jour un ahuri de la maison qui cherche la sienne aussi.';
    expect(found(text, 'insult', about).filter(({ severity }) => severity === 'red')).toEqual([]);
    expect(found('vous êtes un ahuri, page 2.', 'insult', about)).not.toEqual([]);
  });

  it('lets even the gulls find it dear', () => {
    expect(found('même les mouettes trouvent ça cher.', 'insult', under('les chips à 6 balles mdr'))).toEqual(
      [],
    );
    expect(found('même un enfant trouverait la sortie.', 'insult')).not.toEqual([]);
  });

  it('hears what should have been done', () => {
    expect(
      found('l’accueil est ouvert la nuit, il fallait simplement monter au pont 5.', 'blame'),
    ).not.toEqual([]);
    expect(found('l’accueil est ouvert la nuit, au pont 5, et la porte se pousse.', 'blame')).toEqual([]);
  });

  it('hears a fault put down to habit, to homes, to everyone else', () => {
    for (const text of [
      'un double débit vient d’un client qui clique deux fois faute de patience.',
      'le virement est revenu, vous nous avez donné un compte clos.',
    ])
      expect(found(text, 'blame')).not.toEqual([]);
    for (const text of [
      "it's all on the store page for anyone who scrolls before they pay.",
      "people who check both don't get tickets.",
    ])
      expect(found(text, 'blame', inEnglish)).not.toEqual([]);
    expect(found('vous avez dû patienter longtemps, pardon : page 2.', 'blame')).toEqual([]);
    expect(found('usually the customer desk answers within the hour.', 'blame', inEnglish)).toEqual([]);
  });

  it('hears the house’s habit of going to law', () => {
    expect(found('sachez que nos agents portent plainte à chaque fois.', 'threat')).not.toEqual([]);
    expect(
      found('à votre place, j’attendrais d’être rentré pour poster quoi que ce soit.', 'threat'),
    ).not.toEqual([]);
  });
});

describe('press statements', () => {
  it('hears that the house is not for sale', () => {
    const about = under('Is it true you are being bought?', 'en');
    expect(
      found("no, we're not for sale and nobody has made an offer.", 'press_statement', about),
    ).not.toEqual([]);
    expect(found('la plainte d’Ombrevaux ne tient pas debout.', 'press_statement')).not.toEqual([]);
  });
});
