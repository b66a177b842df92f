import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/core/rules/action';
import { signalIds } from '../../src/core/signals/signal';
import { root } from '../../tools/root';
import { charter } from '../core/charter/sample';

const folder = mkdtempSync(path.join(tmpdir(), 'relais-judge-'));

function judge(input: string | Buffer, args: string[] = []) {
  const command = ['--import', 'tsx', 'tools/judge.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
    maxBuffer: 1e8,
  });
  const out = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, never>);
  return { status, out, stderr };
}

const full = {
  id: '1',
  text: 'Bonjour, mon train a deux heures de retard, qui me rembourse ?',
  lang: 'fr',
  kind: 'comment',
  counts: { reactions: 12, replies: 3, shares: 0, views: null },
  author: { name: 'Léa Roy', handle: 'lea', verified: null },
  page: { network: 'x', own: true, baseline: { median: 2, mad: 1 } },
};

describe('judge', { timeout: 120_000 }, () => {
  it('gives one object a line, in order, with every field; a bad line in its place, and 1 at the end', () => {
    const input = [
      `\ufeff${JSON.stringify(full)}`,
      '',
      '{"id":"2"',
      JSON.stringify({ id: '3', text: '' }),
      JSON.stringify({ id: '4', text: 'x', counts: { reactions: '12' } }),
      JSON.stringify({ id: '5', text: 'x', kind: 'poem', page: { baseline: { median: -1 } } }),
      '[]',
      JSON.stringify({
        id: '7',
        text: 'Merci',
        lang: null,
        counts: null,
        author: null,
        page: null,
        sector: 'x',
      }),
      JSON.stringify({ id: '8', text: 'a'.repeat(1_000_000) }),
      JSON.stringify({ id: '9', text: `e${'\u0301'.repeat(50_000)}` }),
      JSON.stringify({ ...full, id: '10' }),
    ];
    const { status, out, stderr } = judge(input.join('\r\n'));
    expect([status, stderr]).toEqual([1, '']);
    expect(out.map((one) => one.id ?? one.line)).toEqual(['1', 3, '3', 5, 6, 7, '7', '8', '9', '10']);
    expect(out.filter((one) => 'error' in one)).toEqual([
      { line: 3, error: 'not JSON' },
      { line: 5, error: 'counts.reactions: number expected' },
      {
        line: 6,
        error: expect.stringMatching(
          /^kind: one of post, .* expected; page\.baseline\.median: at least 0 expected; page/,
        ),
      },
      { line: 7, error: 'the line: object expected' },
    ]);
    const [first] = out;
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'lang',
      'sentiment',
      'signals',
      'influence',
      'action',
      'advice',
      'then',
      'rule',
      'priority',
      'department',
      'fired',
      'replies',
    ]);
    expect(Object.keys(first?.signals ?? {})).toEqual([...signalIds]);
    expect(first).toMatchObject({ influence: { score: 3.73, influential: true }, replies: [] });
    expect(actions).toContain(first?.action);
    expect({ ...out.at(-1), id: '1' }).toEqual(first);
  });

  it('judges by the charter it is given', () => {
    const file = path.join(folder, 'charter.json');
    writeFileSync(file, JSON.stringify(charter({ title: 'Other' })));
    const spam = 'Gagnez 5000 € par jour, cliquez ici http://gagner.example promo promo crypto whatsapp';
    const { status, out } = judge(`${JSON.stringify({ id: '1', text: spam })}\n`, ['--charter', file]);
    expect(status).toBe(0);
    expect(out[0]?.fired).toSatisfy((fired: string[]) => fired.every((id) => id.startsWith('mandatory-')));
  });

  it('no charter, a refused charter or an unknown option: why, on stderr, and 2', () => {
    const file = path.join(folder, 'bad.json');
    writeFileSync(file, JSON.stringify({ ...charter(), title: '', token: 'x' }));
    const bad = judge('{"id":"1","text":"x"}\n', ['--charter', file]);
    expect([bad.status, bad.out]).toEqual([2, []]);
    expect(bad.stderr).toContain('title: too_short (1)');
    expect(bad.stderr).toContain('.: unknown_field (token)');
    const none = judge('', ['--charter', path.join(folder, 'gone.json')]);
    expect([none.status, none.out]).toEqual([2, []]);
    expect(none.stderr).toContain('gone.json');
    expect(judge('', ['--sharter', 'x']).status).toBe(2);
  });

  it('learns from corrections first; a bad line is told, the others are learned, and 1 at the end', () => {
    const file = path.join(folder, 'corrections.jsonl');
    const corrected = 'Bornage en rade, encore une fois, service nul';
    const severe = 'Je vais me suicider ce soir, je veux mourir, je n’en peux plus de vivre';
    const lines = [
      JSON.stringify({ text: corrected, signals: { negative: false } }),
      '{"text":',
      JSON.stringify({ text: 'x', signals: { annoyed: true } }),
      JSON.stringify({ text: severe, signals: { distress: false } }),
    ];
    writeFileSync(file, lines.join('\n'));
    const input = [corrected, severe].map((text, at) => JSON.stringify({ id: String(at), text })).join('\n');
    const on = (out: readonly Record<string, unknown>[], at: number, signal: string) =>
      (out[at] as { signals: Record<string, { on: boolean }> }).signals[signal]?.on;
    const before = judge(input);
    expect([on(before.out, 0, 'negative'), on(before.out, 1, 'distress')]).toEqual([true, true]);
    const after = judge(input, ['--learn', file]);
    expect(after.status).toBe(1);
    expect(after.stderr).toMatch(/Ligne 2 .*\n.*Ligne 3 /);
    expect([on(after.out, 0, 'negative'), on(after.out, 1, 'distress')]).toEqual([false, true]);
    const delta = path.join(folder, 'delta.json');
    judge(input, ['--learn', file, '--delta', delta]);
    expect(readFileSync(delta, 'utf8')).not.toMatch(/bornage|rade/i);
    const handedOn = judge(input, ['--learn', delta]);
    expect(handedOn.status).toBe(0);
    expect(handedOn.stderr).toBe('');
    expect(judge(input, ['--learn', path.join(folder, 'absent.jsonl')]).status).toBe(2);
  });

  it('nothing in, nothing out', () => {
    expect(judge('')).toEqual({ status: 0, out: [], stderr: '' });
  });
});
