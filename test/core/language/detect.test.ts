import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect';
import { fold } from '../../../src/core/text/fold';

const detect = (text: string, hint?: string) => detectLanguage(fold(text), hint);

describe('the language of a comment', () => {
  it.each([
    ['Bonjour, je n’ai toujours pas reçu ma commande de la semaine dernière', 'fr'],
    ['jai pas reçu mon colis et personne repond', 'fr'],
    ['Trop bien merci', 'fr'],
    ['I have been waiting for my parcel since last week and nobody answers', 'en'],
    ['when do you open on sundays', 'en'],
    ['that was really quick, thanks', 'en'],
    ['Llevo tres semanas esperando mi pedido y nadie me contesta, qué vergüenza', 'es'],
    ['Sono due settimane che aspetto il mio ordine e nessuno mi risponde', 'it'],
    ['Ich warte seit zwei Wochen auf meine Bestellung und niemand antwortet mir', 'de'],
    ['Ik wacht al twee weken op mijn bestelling en niemand geeft antwoord', 'nl'],
    ['Estou esperando o meu pedido há duas semanas e ninguém me responde', 'pt'],
  ])('%s', (text, lang) => {
    expect(detect(text)).toBe(lang);
  });

  it.each([
    ['El paquete llegó roto y la tienda no responde a mis mensajes', 'es'],
    ['Fantastico, consegna velocissima e personale davvero gentile, tornerò', 'it'],
    ['Die Lieferung kam pünktlich und alles war gut verpackt, gerne wieder', 'de'],
    ['De levering was snel en alles zat netjes verpakt, tot volgende keer', 'nl'],
    ['A entrega chegou rápido e veio tudo bem embalado, recomendo', 'pt'],
    ['franchement ras le bol vos appli rame trop depuis la maj', 'fr'],
    ['never ordering here again, box arrived smashed and nobody cares', 'en'],
  ])('ten words are enough: %s', (text, lang) => {
    expect(detect(text)).toBe(lang);
  });

  it.each(['Super top', 'Bravo', 'Restaurant Roma', 'Madrid 2026', 'Pizza pasta', 'Nice hotel Berlin', 'no'])(
    'two words that many languages share are no language: %j',
    (text) => {
      expect(detect(text)).toBe('und');
    },
  );

  it.each([
    '',
    '👍👍',
    'ok',
    'lol mdr',
    '12345',
    'Привет, где мой заказ?',
    'أين طلبي',
    '注文はどこですか',
    '@someone',
  ])('is not guessed: %j', (text) => {
    expect(detect(text)).toBe('und');
  });

  it('lets the page decide between near equals, never against the words', () => {
    expect(detect('super service', 'fr')).not.toBe('de');
    expect(detect('I have been waiting for my parcel since last week', 'fr')).toBe('en');
  });
});
