import { describe, expect, it } from 'vitest';
import { type ListKind, type ListPlan, listKinds, planList } from '../../../../src/core/charter/lists';
import { checkCharter } from '../../../../src/core/charter/parse';
import type { Charter } from '../../../../src/core/charter/schema';
import { readTable } from '../../../../src/core/table/table';
import { patterns } from '../../../../src/platform/patterns';
import { defaults } from '../../../charters/shipped';

const charter = defaults.fr;
const idOf = (name: string, taken: ReadonlySet<string>) => {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'x';
  return taken.has(base) ? `${base}-2` : base;
};

function plan(kind: ListKind, text: string, of: Charter = charter): ListPlan {
  const made = readTable(text);
  if (!made.ok) throw new Error(made.reason);
  return planList(kind, of, made.table, idOf);
}

/** The charter with what a plan brings, as the background puts it. */
function applied(kind: ListKind, made: ListPlan): Charter {
  const puts = made.rows.flatMap(({ put }) => put ?? []);
  const list = charter[kind] as readonly { id: string }[];
  const fresh = new Map(puts.map(({ record }) => [record.id, record]));
  const kept = list.map((one) => fresh.get(one.id) ?? one);
  const added = puts.map(({ record }) => record).filter(({ id }) => !list.some((one) => one.id === id));
  return { ...charter, [kind]: [...kept, ...added] };
}
const told = (made: ListPlan) =>
  made.rows.map(({ line, how, problems }) => [line, how, ...problems.map(({ reason }) => reason)]);

describe('departments', () => {
  const text =
    'Direction\tCourriel\tType\nJuridique\tdroit@a.fr\t\nSûreté\tpc@a.fr\tautre\nRH\tpas une adresse\n';

  it('are told row by row: changed, added, refused with the reason', () => {
    const made = plan('departments', text);
    expect(told(made)).toEqual([
      [2, 'changed'],
      [3, 'added'],
      [4, 'refused', 'bad_email'],
    ]);
    expect(made.rows[0]?.put?.record).toEqual({ ...charter.departments[0], email: 'droit@a.fr' });
  });

  it('change nothing where the table says what is there already', () => {
    expect(told(plan('departments', 'Service;Note\nJuridique;\nVentes;\n'))).toEqual([
      [2, 'same'],
      [3, 'same'],
    ]);
  });

  it('once only, with a name, of a known kind', () => {
    expect(told(plan('departments', 'Nom;Type\nJuridique;cuisine\njuridique;\n;legal\nDPO;dpo\n'))).toEqual([
      [2, 'refused', 'unknown_kind'],
      [3, 'refused', 'twice'],
      [4, 'refused', 'no_name'],
      [5, 'added'],
    ]);
  });
});

describe('people', () => {
  it('belong to a department by its name, and bring no role', () => {
    const made = plan(
      'people',
      'Nom;Service;E-mail;Initiales;Rôle\nLéa Roux;presse et communication;l@a.fr;lr;admin\n',
    );
    expect(made.unknown).toEqual(['Rôle']);
    expect(made.rows[0]?.put?.record).toMatchObject({ department: 'press', initials: 'LR', roles: [] });
  });

  it('without a header are read in the usual order', () => {
    const made = plan('people', 'Léa Roux;Juridique;l@a.fr\nTom Petit;Cuisine;\n');
    expect(made.header).toBe(false);
    expect(told(made)).toEqual([
      [1, 'added'],
      [2, 'refused', 'unknown_department'],
    ]);
  });

  it('keep the role they have here', () => {
    const known = {
      id: 'lea',
      name: 'Léa',
      department: null,
      roles: ['approver' as const],
      initials: null,
      email: null,
    };
    const made = plan('people', 'Nom;E-mail\nléa;l@a.fr\n', { ...charter, people: [known] });
    expect(made.rows[0]?.put?.record).toEqual({ ...known, email: 'l@a.fr' });
  });
});

describe('topics', () => {
  it('have an owner, or are refused (P10)', () => {
    const made = plan(
      'topics',
      'Sujet\tService\tMots\nBus de nuit\tRelation client\t"noctilien*, bus de nuit"\nTram\t\ttram\nMétro\tCuisine\tmetro\n',
    );
    expect(told(made)).toEqual([
      [2, 'added'],
      [3, 'refused', 'no_owner'],
      [4, 'refused', 'unknown_department'],
    ]);
    expect(made.rows[0]?.put?.record).toMatchObject({
      owner: 'customer-care',
      perimeter: 'in',
      keywords: ['noctilien*', 'bus de nuit'],
    });
  });

  it('gain words, and lose none', () => {
    const made = plan('topics', 'Sujet;Mots\nLivraison et retards;"Colis, navette"\n');
    const [known] = charter.topics;
    expect(made.rows[0]?.put?.record).toEqual({
      ...known,
      keywords: [...(known?.keywords ?? []), 'navette'],
    });
  });

  it('take no word that can never be found, and no perimeter that is none', () => {
    expect(
      told(plan('topics', 'Sujet;Service;Mots;Périmètre\nA;Ventes;"***, mot";\nB;Ventes;mot;peut-être\n')),
    ).toEqual([
      [2, 'refused', 'words_say_nothing'],
      [3, 'refused', 'unknown_perimeter'],
    ]);
  });
});

describe('lists of words', () => {
  it('make red lines, one a line', () => {
    const made = plan('redLines', 'Donner une heure d’arrivée\nNommer un agent\nNommer un agent\n');
    expect(told(made)).toEqual([
      [1, 'added'],
      [2, 'added'],
      [3, 'refused', 'twice'],
    ]);
    expect(made.rows[0]?.put?.record).toMatchObject({ severity: 'red_line', article: null });
  });

  it('make subjects not to raise, each looked for as it stands', () => {
    const made = plan('forbiddenSubjects', 'accident de Vernay\nfusion avec Tramex\n');
    expect(made.rows.map(({ put }) => put?.record)).toMatchObject([
      { name: 'accident de Vernay', words: ['accident de Vernay'] },
      { words: ['fusion avec Tramex'] },
    ]);
  });

  it('with a day that is none are refused', () => {
    const made = plan('forbiddenSubjects', 'Sujet;Jusqu’au\nFusion;demain\nProcès;2027-01-31\n');
    expect(told(made)).toEqual([
      [2, 'refused', 'bad_day'],
      [3, 'added'],
    ]);
  });
});

it('whatever is not refused passes the charter’s one door', () => {
  const mess =
    'nom;service;mots\nA;Juridique;a\n=1+1;Presse et communication;"x;y"\n<b>;Ventes;"é*"\n😀 x;Ventes;מילה\n';
  for (const kind of listKinds) {
    const made = applied(kind, plan(kind, mess));
    expect(checkCharter(made, { patterns }), kind).toMatchObject({ ok: true });
  }
});
