/** axe-core in a document of the extension, in Chromium. A run that checked nothing is a failure, not a pass. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import type { Surface } from './surface';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fewer rules than this passing means that axe did not see the document. */
const LEAST_PASSES = 8;

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const rules = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

function linesOf(results: AxeResults): string[] {
  if (results.passes.length < LEAST_PASSES) throw new Error(`axe passed only ${results.passes.length} rules`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** The same in either browser, in a frame too. */
export async function axeIn(surface: Surface): Promise<string[]> {
  // A function's text is what crosses to the browser: the program goes inside it.
  const program = `async () => { ${source}; const { passes, violations } = await axe.run(document, ${rules});
    return { passes: passes.map(({ id }) => id), violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) }; }`;
  return linesOf(await surface.evaluate(program as unknown as () => Promise<AxeResults>));
}

/** @returns one line a violation: its rule and the first element that breaks it */
export async function axeViolations(document: Page | Frame): Promise<string[]> {
  // Evaluated by the debugger, which no content security policy stops.
  await document.evaluate(source);
  return linesOf((await document.evaluate(`axe.run(document, ${rules})`)) as AxeResults);
}
