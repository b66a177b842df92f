/**
 * A reply put into seven real editors, in two browsers, in seven states of each, through the built extension: the exact
 * text, nothing and an honest word, or anything else; and whether one undo takes it away again.
 */
import { brand } from '../../test/e2e/fixtures/sample';
import { browsers } from '../../test/e2e/harness/launch';
import { ownAccounts } from '../../test/e2e/harness/own-page';
import type { TestBrowser } from '../../test/e2e/harness/surface';
import { type Cell, matrixLines, runMatrix } from '../../test/e2e/insert/matrix';
import { targets } from '../build/target';
import type { BenchReport } from './report';

async function cellsIn(browser: TestBrowser): Promise<Cell[]> {
  try {
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    return await runMatrix(browser);
  } finally {
    await browser.close();
  }
}

export async function run(): Promise<BenchReport> {
  const lines: string[] = [];
  let ok = true;
  for (const target of targets) {
    const cells = await cellsIn(await browsers[target]());
    const count = (verdict: Cell['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
    const [exact, copied, wrong] = [count('exact'), count('copied'), count('wrong')];
    ok &&= wrong === 0 && exact > 0;
    lines.push(`${target}: ${exact} exact, ${copied} copied, ${wrong} wrong of ${cells.length}`);
    lines.push(...matrixLines(cells).map((line) => `  ${line}`));
    for (const cell of cells.filter(({ verdict }) => verdict === 'wrong'))
      lines.push(`  ${cell.editor}, ${cell.state}: ${cell.found}`);
  }
  return { name: 'insert', ok, lines };
}
