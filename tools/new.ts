/** `npm run new site <name>`: the beginnings of an adapter for one more network. */
import { CannotMake, newSite } from './new/site';
import { root } from './root';
import { run } from './run';

const [what, name, ...rest] = process.argv.slice(2);
try {
  if (what !== 'site' || name === undefined || rest.length > 0)
    throw new CannotMake('npm run new site <name>');
  const made = newSite(root, name);
  // The order of imports is the formatter's business.
  run('biome', ['check', '--write', 'src/core/comment.ts', 'src/sites/index.ts', `src/sites/${name}`], {
    capture: true,
  });
  process.stdout.write(`${made.map((file) => `  ${file}\n`).join('')}
These read a page that was invented with them: they show where things go, and nothing of the network yet.
src/sites/${name}/NOTES.md says what is left to do. Now:
  npx vitest run test/sites       the invented page is read
  npm run types                   where the network still has no name in French and in English
  npx vitest run --project house  which host is still to be granted, and by whom it is decided
`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
