/** What is said outright stays heard, whatever the shipped model makes of it; its jokes stay jokes. */
import { describe, expect, it } from 'vitest';
import { createReader, readText } from '../../../src/core/signals';
import { loadClassifier } from '../../../tools/lib/load-model';

const read = createReader(loadClassifier());

describe('distress', () => {
  it.each([
    'je vais me suicider ce soir',
    'je veux mourir',
    'Jai envie de mourir',
    'je pense au suicide tous les jours',
    'je vais mettre fin à mes jours, désolé',
    'plus envie de vivre',
    'I want to die',
    "I'm going to kill myself tonight",
    'i dont want to live anymore',
  ])('%s', (text) => {
    expect(read(text).signals.distress.on).toBe(true);
  });

  it.each([
    'je veux mourir 😂 trop bon',
    'j’ai envie de mourir de honte',
    'on va pas se tuer à la tâche pour ça',
    'I want to die of laughter',
    'je préfère mourir que de remettre cette veste',
    'plus envie de vivre ici, quel quartier bruyant',
  ])('not %s', (text) => {
    expect(read(text).signals.distress.on).toBe(false);
  });
});

describe('threats and hate', () => {
  it.each([
    'je vais te tuer',
    'on va venir vous buter',
    'va te suicider',
    'kill yourself',
    'I will kill you all',
    'mort aux juifs',
  ])('%s', (text) => {
    expect(read(text).signals.illegal.on).toBe(true);
  });
});

describe('an insult of one language is another word elsewhere', () => {
  it.each([
    'Muchas gracias a la chica de la taquilla, con tu ayuda llegamos a tiempo',
    'Il ministro (Pd) inaugura la nuova stazione di Parma domani mattina',
    'Die FDP und die Grünen haben heute über die neuen Fahrpreise gesprochen',
    'Ieri sera allo stadio Buffon ha salutato i tifosi della curva',
    'The only cons are the noise and the size of the charger',
    'El sábado vamos al Prat con los niños para ver los aviones',
  ])('none: %s', (text) => {
    expect(readText(text).signals.insult.on).toBe(false);
  });

  it.each([
    'Un tarif pour les clubs amateurs, ce serait une bonne idée pour toutes les équipes',
    'Depuis la mise à jour un bruit parasite couvre toutes mes musiques',
  ])('nor a fact of things: %s', (text) => {
    expect(readText(text).signals.insult.on).toBe(false);
  });

  it.each([
    'vous êtes vraiment des cons',
    'bande de parasites, tous autant que vous êtes',
    'tg fdp',
    'espèce de bouffon, va',
  ])('but: %s', (text) => {
    expect(readText(text).signals.insult.on).toBe(true);
  });
});
