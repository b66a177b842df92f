import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoticeCategory, noticeCategories, personal } from '../../../src/core/notice/category';
import { lawsFor } from '../../../src/core/notice/law';
import {
  MOST_QUOTED,
  MOST_REASONS,
  type NoticeRequest,
  needsPerson,
  noticeOf,
} from '../../../src/core/notice/notice';
import { isComplete, isEmail, plainLine } from '../../../src/core/notice/person';
import {
  authorityRoute,
  emergencyNumbersOf,
  inUnion,
  kindsFor,
  noticeKinds,
  platformRoute,
  policeRoute,
} from '../../../src/core/notice/route';
import { suggestedCategory } from '../../../src/core/notice/suggest';
import { dossier } from '../dossier/made';

const countries = ['FR', 'GB', 'BE', 'CH', 'CA', 'LU', 'DE', 'JP', 'ZZ'];
const person = { name: 'Camille Roux', email: 'camille@maison.example' };
const asked: NoticeRequest = {
  kind: 'platform',
  category: 'threats',
  country: 'FR',
  reasons: 'Menace de mort envers une vendeuse.',
  person,
  goodFaith: true,
};
const of = (over: Partial<NoticeRequest> = {}) => noticeOf(dossier, { ...asked, ...over });
const withText = (text: string, over: object = {}) => ({
  ...dossier,
  parts: {
    ...dossier.parts,
    text: { ...dossier.parts.text, value: { ...dossier.parts.text.value, text, ...over } },
  },
});

describe('a notice to the network', () => {
  it('has all that article 16 of the regulation asks for: reasons, exact address, who, good faith', () => {
    expect(of()).toMatchObject({
      permalink: 'https://www.facebook.com/maison/posts/9?comment_id=1',
      reasons: asked.reasons,
      person,
      goodFaith: true,
      route: { id: 'dsa_help', address: 'https://www.facebook.com/help' },
      laws: [
        { code: 'fr_penal', articles: ['222-17'] },
        { code: 'fr_press', articles: ['24'] },
      ],
      sha256: dossier.sha256,
      missing: [],
    });
  });

  it.each<[string, Partial<NoticeRequest>, string]>([
    ['no reasons', { reasons: '  ' }, 'reasons'],
    ['reasons of three words', { reasons: 'à retirer vite' }, 'reasons'],
    ['reasons that nobody can see', { reasons: '\u200b'.repeat(50) }, 'reasons'],
    ['nobody', { person: null }, 'person'],
    ['a name without an address', { person: { name: 'Camille', email: '' } }, 'person'],
    ['an address without a name', { person: { name: ' ', email: person.email } }, 'person'],
    ['an address that is none', { person: { name: 'Camille', email: 'camille@maison' } }, 'person'],
    ['no declared good faith', { goodFaith: false }, 'good_faith'],
  ])('says what is missing: %s', (_, over, part) => {
    expect(of(over).missing).toEqual([part]);
  });

  it('asks nobody for a name where a child is concerned (article 16(2)(c)), nor for the authorities', () => {
    expect(of({ category: 'minors', person: null }).missing).toEqual([]);
    expect(needsPerson({ kind: 'authority', category: 'threats' })).toBe(false);
    expect(of({ kind: 'authority', person: null, goodFaith: false }).missing).toEqual([]);
  });

  it('keeps line breaks out of who reports, and hidden characters out of everything', () => {
    const made = of({
      person: { name: 'Camille\r\nBcc: tous@x.example', email: ' camille@maison.example\n' },
      reasons: 'Une menace\r\nde mort\u202e envers\u0000 une vendeuse.',
    });
    expect(made.person).toEqual({ name: 'Camille Bcc: tous@x.example', email: 'camille@maison.example' });
    expect(made.reasons).toBe('Une menace\nde mort envers une vendeuse.');
  });

  it('quotes whole, up to a length, and says where it is cut', () => {
    expect(of().quote).toEqual({ text: dossier.parts.text.value.text, cut: false });
    const long = noticeOf(withText('é'.repeat(MOST_QUOTED + 1)), asked).quote;
    expect([[...long.text].length, long.cut]).toEqual([MOST_QUOTED, true]);
    expect(noticeOf(withText('Je vais', { truncated: true }), asked).quote.cut).toBe(true);
    const family = '👨‍👩‍👧';
    expect(noticeOf(withText(family), asked).quote.text).toBe(family);
  });

  it('says where only the page is known, and where not even that', () => {
    const source = (over: object) => ({
      ...dossier,
      parts: {
        ...dossier.parts,
        source: { ...dossier.parts.source, value: { ...dossier.parts.source.value, ...over } },
      },
    });
    const page = noticeOf(source({ permalink: null }), asked);
    expect([page.permalink, page.page, page.missing]).toEqual([null, dossier.parts.source.value.url, []]);
    expect(noticeOf(source({ permalink: null, url: 'about:blank' }), asked).missing).toEqual(['address']);
  });
});

describe('where a report goes', () => {
  it('plain insult and defamation of a person: never to PHAROS nor to any point for public content', () => {
    for (const category of personal) {
      expect(kindsFor(category)).toEqual(['platform', 'complaint']);
      for (const country of countries) expect(authorityRoute(country, category)).toBeNull();
      expect(of({ kind: 'complaint', category }).route.id).toBe('police_fr');
      // Even where it is asked for.
      expect(of({ kind: 'authority', category }).route.id).toBe('police_fr');
    }
  });

  it('in France all else goes to PHAROS, which takes no emergencies: 17 and 112 are named', () => {
    for (const category of noticeCategories.filter((one) => !personal.has(one))) {
      expect(authorityRoute('FR', category)?.id).toBe('pharos');
    }
    expect(emergencyNumbersOf('FR').slice(0, 2)).toEqual(['17', '112']);
  });

  it.each([
    ['GB', 'hatred', 'gb_hate'],
    ['GB', 'threats', 'police_gb'],
    ['BE', 'hatred', 'be_unia'],
    ['CH', 'hatred', 'police_ch'],
    ['CA', 'minors', 'ca_minors'],
    ['LU', 'terrorism', 'lu_stopline'],
    ['DE', 'hatred', 'police'],
    ['JP', 'threats', 'police'],
  ] as const)('%s, %s: %s', (country, category, id) => {
    expect(authorityRoute(country, category)?.id).toBe(id);
  });

  it('the regulation is the Union’s: outside it the network’s own rules are, and nothing French is cited', () => {
    expect([inUnion('FR'), inUnion('DE'), inUnion('GB'), inUnion('CH')]).toEqual([true, true, false, false]);
    expect(platformRoute('x', 'FR').address).toBe('https://help.x.com/forms/dsa/report');
    expect(platformRoute('x', 'GB')).toMatchObject({ id: 'network_rules', address: 'https://help.x.com' });
    for (const country of countries.filter((one) => one !== 'FR')) {
      for (const category of noticeCategories) {
        const codes = lawsFor(country, category).map(({ code }) => code);
        expect(codes.filter((code) => code.startsWith('fr_'))).toEqual([]);
      }
    }
  });

  it('a country that nobody knows has a general route, no number and no text of law', () => {
    for (const country of ['JP', 'ZZ', '__proto__', 'constructor']) {
      expect(policeRoute(country)).toEqual({ id: 'police', address: null, phones: [] });
      expect(emergencyNumbersOf(country)).toEqual([]);
      expect(lawsFor(country, 'threats')).toEqual([]);
    }
    expect(emergencyNumbersOf('DE')).toEqual(['112']);
  });

  it('addresses are the authorities’ and the networks’ own, over https', () => {
    const all = countries.flatMap((country) => [
      platformRoute('x', country),
      platformRoute('facebook', country),
      platformRoute(null, country),
      policeRoute(country),
      ...noticeCategories.flatMap((category) => authorityRoute(country, category) ?? []),
    ]);
    for (const { address } of all) if (address !== null) expect(address).toMatch(/^https:\/\/[a-z.-]+(\/|$)/);
  });
});

describe('what it is about, at a first guess', () => {
  it.each<[string, readonly ('illegal' | 'insult')[], NoticeCategory | null]>([
    ['Je vais venir te tuer, je sais où tu habites', ['illegal', 'insult'], 'threats'],
    ['Pauvre conne', ['insult'], 'insult'],
    ['Bonjour à tous', ['illegal'], null],
    ['Je vais venir te tuer', [], null],
  ])('%s', (text, signals, category) => {
    expect(suggestedCategory(text, 'fr', signals)).toBe(category);
  });
});

describe('whatever is typed', () => {
  it('a report is made, within its lengths, without a hidden character', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3_000 });
    const request = fc.record({
      kind: fc.constantFrom(...noticeKinds),
      category: fc.constantFrom(...noticeCategories),
      country: fc.constantFrom(...countries),
      reasons: text,
      person: fc.option(fc.record({ name: text, email: text })),
      goodFaith: fc.boolean(),
    });
    fc.assert(
      fc.property(request, text, (given, said) => {
        const made = noticeOf(withText(said), given);
        expect([...made.reasons].length).toBeLessThanOrEqual(MOST_REASONS);
        expect(made.reasons + made.quote.text).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u);
        if (made.person) expect(isComplete(made.person)).toBe(true);
        return made.person === null || !/[\r\n]/.test(made.person.name + made.person.email);
      }),
    );
  });

  it('an address is one', () => {
    for (const good of ['a@b.fr', 'prénom.nom+x@maison-tilleul.example']) expect(isEmail(good)).toBe(true);
    for (const bad of ['', 'a', 'a@b', 'a b@c.fr', 'a@b.fr, c@d.fr', '<a@b.fr>', 'a@b.']) {
      expect(isEmail(bad), bad).toBe(false);
    }
    expect(plainLine(' a\u2028b\tc ')).toBe('a b c');
  });
});
