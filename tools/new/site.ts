/** Makes the beginnings of an adapter for one more network: files that run, and an honest list of what is left. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class CannotMake extends Error {}

const templates = import.meta.dirname;

/** Template to the file it becomes. */
const files: Readonly<Record<string, string>> = {
  'site/adapter.ts.txt': 'src/sites/{{id}}/adapter.ts',
  'site/selectors.ts.txt': 'src/sites/{{id}}/selectors.ts',
  'site/NOTES.md.txt': 'src/sites/{{id}}/NOTES.md',
  'site/page.html.txt': 'test/pages/{{id}}/first.html',
  'site/page.json.txt': 'test/pages/{{id}}/first.json',
};

function names(id: string): Readonly<Record<string, string>> {
  const [first = '', ...rest] = id.split('-');
  const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { id, identifier: first + rest.map(upper).join(''), name: [first, ...rest].map(upper).join(' ') };
}

function change(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new CannotMake(`${file}: the list to add to was not found`);
  writeFileSync(file, changed);
}

/**
 * @param root the checkout
 * @param id as `src/sites/<id>`: lower-case letters, digits and hyphens
 * @returns the files made, relative to the checkout
 * @throws CannotMake when the name is no name, or taken
 */
export function newSite(root: string, id: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 30)
    throw new CannotMake(`"${id}" is no name for a network: lower-case letters, digits and hyphens`);
  if (existsSync(path.join(root, 'src/sites', id))) throw new CannotMake(`src/sites/${id} is there already`);
  const values = names(id);
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const made = Object.entries(files).map(([template, place]) => {
    const file = fill(place);
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), fill(readFileSync(path.join(templates, template), 'utf8')));
    return file;
  });
  change(
    path.join(root, 'src/core/comment.ts'),
    /(networkIds = \[[^\]]*?)(, 'practice')?\]/,
    `$1, '${id}'$2]`,
  );
  const index = path.join(root, 'src/sites/index.ts');
  change(index, /(import type \{ Site \})/, `import { ${values.identifier} } from './${id}/adapter';\n$1`);
  change(index, /(readonly Site\[\] = \[[^\]]*?)(, practice)?\]/, `$1, ${values.identifier}$2]`);
  return made;
}
