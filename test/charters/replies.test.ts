import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/charter/schema/reply';
import { actions } from '../../src/core/rules/action';
import { defaults, languages, shipped } from './shipped';

const blank = /\{\{(\w+)\}\}/g;
const blanksIn = (text: string) => [...text.matchAll(blank)].map(([, id]) => id ?? '');

/** Long values, so that the filled text is near the longest it will be; X counts any address as 23. */
const long: Readonly<Record<string, string>> = {
  first_name: 'Maximilienne',
  initials: 'LM',
  link: 'x'.repeat(23),
  date: '12 novembre 2026',
  text: 'y'.repeat(24),
};

function filled(reply: Reply, text: string): string {
  const kinds = new Map(reply.blanks.map(({ id, kind }) => [id, kind]));
  const full = text.replace(blank, (_all, id: string) => long[kinds.get(id) ?? 'text'] ?? '');
  return full.replace(/https:\/\/[^\s,;]+/g, 'x'.repeat(23));
}

describe.each(shipped)('replies of %s', (_name, charter) => {
  const variants = charter.replies.flatMap((reply) =>
    reply.variants.map((variant) => ({ reply, variant, where: `${reply.id}/${variant.lang}` })),
  );

  it('are written in French and in English, the charter’s language first (P19)', () => {
    for (const reply of charter.replies) {
      const other = charter.language === 'fr' ? 'en' : 'fr';
      expect(
        reply.variants.map(({ lang }) => lang),
        reply.id,
      ).toEqual([charter.language, other]);
    }
  });

  it('declare each blank they use and use each blank they declare', () => {
    for (const reply of charter.replies) {
      const used = new Set(reply.variants.flatMap(({ text }) => blanksIn(text)));
      expect([...used].sort(), reply.id).toEqual(reply.blanks.map(({ id }) => id).sort());
    }
  });

  it('hold nothing that looks like a blank but is none', () => {
    for (const { variant, where } of variants) {
      expect(variant.text.replace(blank, ''), where).not.toMatch(/[{}[\]<>_]|\bX{2,}\b|JJ\/MM/);
    }
  });

  it('find every locked passage in the text, once', () => {
    for (const { variant, where } of variants) {
      for (const passage of variant.locked) {
        expect(variant.text.split(passage).length - 1, `${where}: ${passage}`).toBe(1);
      }
    }
  });

  it('fit on X when filled', () => {
    const tooLong = variants.filter(({ reply, variant }) => filled(reply, variant.text).length > 280);
    expect(tooLong.map(({ where }) => where)).toEqual([]);
  });

  it('greet, and sign with initials or a first name', () => {
    for (const { variant, where } of variants) {
      expect(variant.text, where).toMatch(/^(Bonjour|Hello)\b/);
      expect(variant.text, where).toMatch(
        /(\^\{\{initials\}\}|\{\{my_name\}\}|Lina, équipe Calbrune|Lina, Calbrune team)$/,
      );
    }
  });

  it('are never hollow: each gives a fact, a step, a question or a contact', () => {
    const useful =
      /\{\{(link|contact|fact|point|hours)\}\}|https:|@|\?|message privé|messages privés|private message|\d|transmis|[ée]quipe|team/;
    for (const { variant, where } of variants) expect(variant.text, where).toMatch(useful);
  });

  it('promise no refund, gesture, price or date (P12)', () => {
    const promises = [
      /\b(je|nous)\s+(vous\s+)?(rembours|offr|dédommag|indemnis|garantiss|promet|réduis)\p{L}*/iu,
      /\b(allons|vais|irons)\s+(vous\s+)?(rembours|offrir|livrer|réparer|remplacer|échanger)/iu,
      /\b(vous )?(sera|serez|seront)\s+(rembours|livré|remplac|échang|crédité)/iu,
      /\b(geste commercial|bon d’achat|code promo|remise de)\b/iu,
      /\b(d’ici|avant|sous|dans les)\s+\d+/iu,
      /\b(we|I)(’ll| will| shall)\s+(refund|compensate|replace|repair|deliver|offer you|give you)/iu,
      /\b(will|shall) be (refunded|replaced|delivered|credited)/iu,
      /\b(voucher|discount code|goodwill gesture|by (tomorrow|monday|friday))\b/iu,
    ];
    for (const { variant, where } of variants) {
      for (const promise of promises) expect(variant.text, where).not.toMatch(promise);
    }
  });

  it('threaten and blame nobody (P7)', () => {
    const harsh =
      /\b(poursuites?|diffamation|plainte contre|tribunal|avocats?|vous avez tort|vous auriez dû|il suffisait|you are wrong|you should have|sue|defamation|court action|lawyers?)\b/iu;
    for (const { variant, where } of variants) expect(variant.text, where).not.toMatch(harsh);
  });

  it('ask for no personal data in public', () => {
    const asks =
      /\b(donnez|indiquez|précisez|envoyez)-(nous|moi)\s+(ici\s+)?(votre|vos)\s+(numéro|adresse|téléphone|mail|commande)|\b(give|send|tell) us your (number|address|phone|e-?mail|order)/iu;
    for (const { variant, where } of variants) expect(variant.text, where).not.toMatch(asks);
  });

  it('are not shouted: no two words in capitals', () => {
    for (const { variant, where } of variants) {
      const shouted = variant.text.replace(blank, '').match(/\b\p{Lu}{4,}\b/gu) ?? [];
      expect(shouted.length, where).toBeLessThan(2);
    }
  });
});

describe.each(languages)('starter replies, %s', (language) => {
  const { replies, country } = defaults[language];

  it('are at least 40, all to be approved', () => {
    expect(replies.length).toBeGreaterThanOrEqual(40);
    for (const reply of replies) {
      expect(reply, reply.id).toMatchObject({
        starter: true,
        status: 'draft',
        approvals: [],
        proposed: null,
      });
    }
  });

  it('serve every act that calls for words, from every department, public, private and crisis', () => {
    const silent = new Set(['report_illegal', 'ignore_spam', 'none']);
    const served = new Set(replies.flatMap((reply) => reply.actions));
    expect(actions.filter((action) => !silent.has(action) && !served.has(action))).toEqual([]);
    expect([...served].filter((action) => silent.has(action))).toEqual([]);
    expect(new Set(replies.map(({ department }) => department)).size).toBe(7);
    expect(new Set(replies.map(({ type }) => type)).size).toBe(3);
    expect(replies.filter(({ type }) => type === 'crisis').length).toBeGreaterThanOrEqual(3);
  });

  it('give a person in distress the country’s helpline, as a locked passage', () => {
    const helpline = country === 'FR' ? '3114' : '116 123';
    for (const id of ['distress', 'distress-between-lines']) {
      const reply = replies.find((one) => one.id === id);
      for (const { locked } of reply?.variants ?? []) {
        expect(locked.join(' ').replaceAll('\u00a0', ' ')).toContain(helpline);
      }
      expect(reply?.variants).toHaveLength(2);
    }
  });

  it('never say the substance of a dispute in the reply to a legal threat (P6)', () => {
    const legal = replies.filter((reply) => reply.actions.includes('escalate_legal'));
    expect(legal.length).toBeGreaterThan(0);
    for (const reply of legal) {
      expect(reply.department).toBe('legal');
      for (const { text } of reply.variants) expect(text).toMatch(/service juridique|legal department/);
    }
  });
});
