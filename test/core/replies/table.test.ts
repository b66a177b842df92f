import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter } from '../../../src/core/charter/schema';
import { type PlannedReply, planReplies } from '../../../src/core/replies/table';
import { repliesCsv, restored } from '../../../src/core/replies/table-write';
import { readTable } from '../../../src/core/table/table';
import { charter, reply, topic } from '../charter/sample';

const department = (id: string, name = id) => ({
  ...(charter().departments[0] as Charter['departments'][number]),
  id,
  name,
});
const house = charter({
  departments: [department('care'), department('press', 'Service presse')],
  topics: [topic('delay', [], { name: 'Retards' })],
  replies: [
    reply('late', 'Bonjour {{first_name}}, le suivi est là.', {
      title: 'Commande en retard',
      department: 'care',
      tags: ['colis'],
      blanks: [{ id: 'first_name', kind: 'first_name', label: 'Prénom', fallback: 'à vous', choices: [] }],
    }),
  ],
});
const slug = (title: string, taken: readonly string[]) => {
  const base = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return taken.includes(base) ? `${base}-2` : base;
};
const plan = (text: string, of = house) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.reason);
  return planReplies(of, read.table, slug);
};
const rows = (text: string) => plan(text).rows;
const told = ({ how, problems }: PlannedReply) => [
  how,
  ...problems.map(({ column, reason }) => `${column} ${reason}`),
];

describe('a table of replies', () => {
  it.each([
    [
      'French, semicolons',
      'Titre;Texte;Service;Étiquettes;Sujets\nGrève;Bonjour.;Service presse;greve, train;Retards',
    ],
    [
      'English, commas, any order',
      '\ufefftext,TITLE,Owner,Tags,topic\nBonjour.,Grève,press,"greve, train",delay',
    ],
    [
      'from a spreadsheet',
      'titre\ttexte\tservice\tmots-clés\tthème\nGrève\tBonjour.\tpress\tgreve; train\tretards',
    ],
  ])('%s: a new reply is a draft, never approved', (_how, text) => {
    const [row] = rows(text);
    expect(row).toMatchObject({ how: 'added', problems: [], known: null });
    expect(row?.reply).toMatchObject({
      id: 'gr-ve',
      title: 'Grève',
      department: 'press',
      topics: ['delay'],
      tags: ['greve', 'train'],
      status: 'draft',
      starter: true,
      approvals: [],
      variants: [{ lang: 'fr', text: 'Bonjour.', locked: [] }],
    });
  });

  it('a known title or id is the same reply: what is not given stays', () => {
    const [changed, same] = rows(
      'id;titre;texte\n;commande en RETARD;Bonjour {{first_name}}, nous cherchons.\n',
    );
    expect(changed).toMatchObject({ how: 'changed', known: { id: 'late' } });
    expect(changed?.reply).toMatchObject({ id: 'late', tags: ['colis'], department: 'care' });
    expect(same).toBeUndefined();
    expect(
      told(
        rows(
          'id;titre;texte\nlate;Commande en retard;Bonjour {{first_name}}, le suivi est là.',
        )[0] as PlannedReply,
      ),
    ).toEqual(['same']);
  });

  it('two languages, locked passages, blanks of the kind that their names tell', () => {
    const [row] = rows(
      'titre;service;texte fr;verrouillé fr;texte en\nPrix;care;"Bonjour {{prenom}}, voir {{lien}} sous 24 h.";sous 24 h;Hello, see {{lien}}.',
    );
    expect(row?.reply?.variants).toEqual([
      { lang: 'fr', text: 'Bonjour {{prenom}}, voir {{lien}} sous 24 h.', locked: ['sous 24 h'] },
      { lang: 'en', text: 'Hello, see {{lien}}.', locked: [] },
    ]);
    expect(row?.reply?.blanks.map(({ id, kind }) => [id, kind])).toEqual([
      ['prenom', 'first_name'],
      ['lien', 'link'],
    ]);
  });

  it.each([
    ['no title', 'titre;texte;service\n;Bonjour;care', ['title missing']],
    ['no text', 'titre;texte;service\nA;;care', ['text missing']],
    ['no department for a new reply', 'titre;texte;service\nA;Bonjour;', ['department missing']],
    ['a department nobody knows', 'titre;texte;service\nA;Bonjour;Cuisine', ['department unknown']],
    ['a topic nobody knows', 'titre;texte;service;sujets\nA;Bonjour;care;Lune', ['topics unknown']],
    ['a network nobody knows', 'titre;texte;service;réseaux\nA;Bonjour;care;minitel', ['networks unknown']],
    ['an odd blank', 'titre;texte;service\nA;Bonjour {{Mon Nom}};care', ['text odd_blank']],
    [
      'a locked passage elsewhere',
      'titre;texte;service;verrouillé\nA;Bonjour;care;24 h',
      ['locked locked_not_in_text'],
    ],
    ['a text without end', `titre;texte;service\nA;${'x'.repeat(5_001)};care`, ['text too_long']],
  ])('%s is said by row and column', (_what, text, problems) => {
    const [row] = rows(text);
    expect(row).toMatchObject({ line: 2, how: 'refused', reply: null });
    expect(told(row as PlannedReply).slice(1)).toEqual(problems);
  });

  it('one bad row does not keep the others out, and the same reply twice is said', () => {
    const found = rows('titre;texte;service\nA;Bonjour;care\nB;;care\nA;Bonsoir;care');
    expect(found.map(({ how }) => how)).toEqual(['added', 'refused', 'added']);
    const twice = rows('titre;texte\nCommande en retard;Un.\nCommande en retard;Deux.');
    expect(twice.map(({ how }) => how)).toEqual(['changed', 'refused']);
  });

  it('a table that is too large is refused, and any text gives no more than it says', () => {
    expect(readTable('x'.repeat(10_000_000))).toEqual({ ok: false, reason: 'too_large' });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (cells) => {
        const read = readTable(`titre;texte;service\n${cells.join(';')}`);
        if (read.ok)
          for (const { reply: made } of planReplies(house, read.table, slug).rows)
            expect(made === null || made.approvals.length === 0).toBe(true);
      }),
    );
  });
});

describe('replies as a table', () => {
  const odd = charter({
    ...house,
    replies: [
      reply('odd', '=1+1\n@somme ; « "oui" »', {
        title: '=HYPERLINK("https://a.example")',
        department: 'care',
        tags: ['-x'],
      }),
      ...house.replies,
    ],
  });

  it('comes back as it went, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const { rows: back } = plan(repliesCsv(odd, language).join(''), odd);
      expect(back.map(({ how, known }) => [how, known?.id])).toEqual([
        ['same', 'odd'],
        ['same', 'late'],
      ]);
    }
  });

  it('holds no cell or line that a spreadsheet would run', () => {
    const text = repliesCsv(odd, 'fr').join('');
    for (const line of text.split(/[\n;]/)) expect(line.replace(/^"/, '')).not.toMatch(/^\s*[=+@-]/);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(restored("'=1")).toBe('=1');
    expect(restored("'accord")).toBe("'accord");
  });
});
