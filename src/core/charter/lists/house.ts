/** Tables of departments and of people. Roles never come with a table: somebody gives them, by name. */
import type { DepartmentKind } from '../schema/people';
import { chosen, departmentNamed, isEmail, nameProblems } from './cells';
import { type ListReader, type Refusal, refusal } from './plan';

const kinds: Readonly<Record<DepartmentKind, readonly string[]>> = {
  legal: ['juridique', 'droit', 'affaires juridiques'],
  customer_care: ['relation client', 'service client', 'service clients', 'clients', 'customer service'],
  press: ['presse', 'communication', 'media', 'medias'],
  product: ['produit', 'qualite', 'technique', 'quality'],
  sales: ['ventes', 'commerce', 'commercial'],
  hr: ['rh', 'ressources humaines', 'human resources'],
  data_protection: ['dpo', 'dpd', 'rgpd', 'donnees', 'protection des donnees', 'gdpr'],
  other: ['autre'],
};

export const departments: ListReader<'departments', 'name' | 'email' | 'kind' | 'note'> = {
  columns: {
    name: [
      'service',
      'nom',
      'nom du service',
      'direction',
      'département',
      'department',
      'name',
      'team',
      'équipe',
    ],
    email: ['adresse électronique', 'e-mail', 'email', 'mail', 'courriel', 'adresse', 'adresse e-mail'],
    kind: ['type', 'genre', 'nature', 'kind'],
    note: ['note', 'remarque', 'rôle', 'mission', 'ce dont il répond', 'responsible for', 'notes'],
  },
  name: 'name',
  nameOf: ({ name }) => name,
  read(cells, known, id) {
    const problems: Refusal[] = nameProblems(cells.name);
    if (cells.email !== '' && !isEmail(cells.email)) problems.push(refusal('bad_email', cells.email));
    const said = cells.kind === '' ? null : chosen(cells.kind, kinds);
    if (cells.kind !== '' && said === null) problems.push(refusal('unknown_kind', cells.kind));
    const record = {
      id,
      name: known?.name ?? cells.name,
      kind: said ?? known?.kind ?? chosen(cells.name, kinds) ?? ('other' as const),
      email: cells.email || (known?.email ?? null),
      note: cells.note.slice(0, 4_000) || (known?.note ?? ''),
      publicKey: known?.publicKey ?? null,
    };
    return { record, problems };
  },
};

const INITIALS = /^\p{L}{1,4}$/u;

export const people: ListReader<'people', 'name' | 'department' | 'email' | 'initials'> = {
  columns: {
    name: ['nom', 'personne', 'prénom nom', 'nom prénom', 'nom et prénom', 'prénom et nom', 'name', 'person'],
    department: ['service', 'direction', 'département', 'équipe', 'department', 'team'],
    email: ['adresse électronique', 'e-mail', 'email', 'mail', 'courriel', 'adresse', 'adresse e-mail'],
    initials: ['initiales', 'initials', 'signature'],
  },
  name: 'name',
  nameOf: ({ name }) => name,
  read(cells, known, id, charter) {
    const problems: Refusal[] = nameProblems(cells.name);
    if (cells.email !== '' && !isEmail(cells.email)) problems.push(refusal('bad_email', cells.email));
    const department = cells.department === '' ? null : departmentNamed(cells.department, charter);
    if (cells.department !== '' && department === null) {
      problems.push(refusal('unknown_department', cells.department));
    }
    if (cells.initials !== '' && !INITIALS.test(cells.initials)) {
      problems.push(refusal('bad_initials', cells.initials));
    }
    const record = {
      id,
      name: known?.name ?? cells.name,
      department: department ?? known?.department ?? null,
      roles: known?.roles ?? [],
      initials: cells.initials.toUpperCase() || (known?.initials ?? null),
      email: cells.email || (known?.email ?? null),
    };
    return { record, problems };
  },
};
