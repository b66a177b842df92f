/** The programs believe a signature only where it holds: a charter that is handed over proves nothing by itself. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseOf } from '../../src/core/proposals/house';
import { replyDigest } from '../../src/core/replies/digest';
import { signedText } from '../../src/core/replies/signature';
import { digest } from '../../src/platform/digest';
import { base64Of, signWith } from '../../src/platform/signing';
import { charterFrom } from '../../tools/lib/load-charter';
import { root } from '../../tools/root';
import { charter, recorded, reply, topic } from '../core/charter/sample';

const folder = mkdtempSync(path.join(tmpdir(), 'relais-signed-'));
const file = path.join(folder, 'charter.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const days = { on: '2026-01-10', from: '2026-01-10', until: '2099-12-31' };
const texts = {
  signed: 'Bonjour, le remboursement d’un colis en retard se demande depuis votre espace client. ^LM',
  forged: 'Bonjour, le remboursement d’un colis en retard se demande à l’accueil du magasin. ^LM',
  foreign: 'Bonjour, le remboursement d’un colis en retard se demande par courrier au siège. ^LM',
  recorded: 'Bonjour, le remboursement d’un colis en retard se demande au numéro du service client. ^LM',
};

/** Four replies of a topic that asks for signatures: one signature holds. */
async function write(): Promise<void> {
  const made = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const pair = made as CryptoKeyPair;
  const publicKey = base64Of(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const house = charter();
  const { brands } = houseOf(house);
  const of = async (id: keyof typeof texts, by = brands, over = id) => {
    const one = reply(id, texts[id], { topics: ['refund'] });
    const fields = { brands: by, department: 'care', reply: over, ...days, person: 'Luc Mora', serial: 1 };
    const signature = await signWith(
      pair.privateKey,
      signedText({ ...fields, digest: replyDigest(one, digest) }),
    );
    const {
      means: _m,
      recordedBy: _r,
      ...rest
    } = recorded(replyDigest(one, digest), days) as Extract<
      ReturnType<typeof recorded>,
      { kind: 'recorded' }
    >;
    const approval = { ...rest, kind: 'signed' as const, publicKey, signature, serial: 1, brands: by };
    return { ...one, approvals: [approval] };
  };
  const plain = reply('recorded', texts.recorded, { topics: ['refund'] });
  const replies = [
    await of('signed'),
    // Signed, but for another reply of theirs; and for another house.
    await of('forged', brands, 'signed'),
    await of('foreign', ['Une autre maison']),
    { ...plain, approvals: [recorded(replyDigest(plain, digest), days)] },
  ];
  const departments = house.departments.map((one) => (one.id === 'care' ? { ...one, publicKey } : one));
  const topics = [topic('refund', ['colis', 'remboursement'], { signatureRequired: true })];
  writeFileSync(file, JSON.stringify({ ...house, departments, topics, replies }));
}

function run(program: string, input: object[]): Record<string, unknown>[] {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `tools/${program}.ts`, '--charter', file],
    { cwd: root, input: input.map((one) => JSON.stringify(one)).join('\n'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program}: ${status} ${stderr}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a charter with signatures', { timeout: 120_000 }, () => {
  beforeAll(write);

  it('has in force what its department really signed', async () => {
    const loaded = await charterFrom(file);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const kinds = Object.keys(texts).map((id) => loaded.compiled.offers.standing(id, '2026-11-22')?.kind);
    expect(kinds).toEqual(['in_force', 'signature_required', 'signature_required', 'signature_required']);
  });

  it('offers no other by judge', () => {
    const text = 'Mon colis n’est pas arrivé, comment demander le remboursement ?';
    expect(run('judge', [{ id: '1', text, lang: 'fr' }])[0]).toMatchObject({ replies: ['signed'] });
  });

  it('knows no other as agreed by check-draft', () => {
    const drafts = Object.entries(texts).map(([id, draft]) => ({ id, draft }));
    const said = run('check-draft', drafts).map(({ id, reply: of }) => [
      id,
      (of as { status: string }).status,
    ]);
    expect(Object.fromEntries(said)).toMatchObject({ signed: 'approved' });
    for (const [id, status] of said) if (id !== 'signed') expect([id, status]).not.toContain('approved');
  });
});
