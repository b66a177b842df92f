import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root';

function run(input: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/check-draft.ts', ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const out = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, never>);
  return { status, out, stderr };
}

const config = path.join(root, 'corpus/drafts/boreal.config.json');
const comment = { text: 'Facture fausse', lang: 'fr', network: 'facebook' };

describe('check-draft', { timeout: 120_000 }, () => {
  it('gives one object a line, in order; a bad line in its place, and 1 at the end', () => {
    const draft = 'Bonjour Léa, nous vous remboursons demain.\n— Marc, équipe Boréal Énergie';
    const input = [
      `\ufeff${JSON.stringify({ id: '1', draft, comment })}`,
      '',
      '{"id":"2"',
      JSON.stringify({ id: '3' }),
      JSON.stringify({ id: '4', draft: 'Bonjour', comment: { text: 5 } }),
      '[]',
      JSON.stringify({ id: '6', draft: '', comment: null, labels: {} }),
      JSON.stringify({ id: '7', draft: 'a'.repeat(1_000_000) }),
    ].join('\r\n');
    const { status, out } = run(input, ['--config', config]);
    expect(status).toBe(1);
    expect(out.map((line) => line.id ?? `line ${line.line}`)).toEqual([
      '1',
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      '6',
      '7',
    ]);
    const start = draft.indexOf('nous vous');
    expect(out[0]).toMatchObject({ reply: null, findings: [{ rule: 'commitment', severity: 'red', start }] });
    expect(out[1]).toEqual({ line: 3, error: 'not JSON' });
    expect(out[2]).toEqual({ line: 4, error: 'draft: string expected' });
    expect(out[5]).toEqual({ id: '6', findings: [], reply: null });
  });

  it('says by a charter whether the text is agreed, and to stand down', () => {
    const charter = path.join(root, 'src/charters/practice.fr.json');
    const legal = { text: 'Mon avocat vous assigne au tribunal demain', lang: 'fr', network: 'facebook' };
    const input = JSON.stringify({ id: '1', draft: 'Bonjour, la boutique ouvre à 9 h. ^LM', comment: legal });
    const { status, out } = run(input, ['--charter', charter]);
    expect(status).toBe(0);
    expect(out[0]).toMatchObject({ reply: { id: null, status: 'unapproved', deviation: 1 } });
    expect(JSON.stringify(out[0])).toContain('"stand_down"');
  });

  it('ends with 2 where there is nothing to check against', () => {
    expect(run('', ['--config', 'no-such-file.json']).status).toBe(2);
    expect(run('', ['--charter', config]).status).toBe(2);
    expect(run('', ['--what']).status).toBe(2);
  });
});
