/** What is said outright stays heard, whatever the shipped model makes of it; its jokes stay jokes. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/core/signals';
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
