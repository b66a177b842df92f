/** What leaves: bounded, plain, and nothing a comment holds becomes a mention, a link, a header or markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, mailOf, mailto } from '../../../src/core/escalation/mailto';
import { asText, cleaned, type EscalationMessage } from '../../../src/core/escalation/message';
import { bodyOf } from '../../../src/core/escalation/payload';
import { webhookKinds } from '../../../src/core/escalation/way';

const hostile =
  'Bonjour\r\nBcc: x@example.org\u2028<!channel> <@U1> [clic](https://evil.example) *gras* \u202etxt\0';

const message = (text: string): EscalationMessage => ({
  escalation: 'e-1',
  key: 'ab'.repeat(16),
  test: false,
  language: 'fr',
  subject: `Relais : ${text}`,
  lines: [
    { field: 'excerpt', label: 'Extrait :', text },
    { field: 'note', label: 'Note :', text: `un\r\ndeux ${text}` },
  ],
  ask: 'Que répondre ?',
  reference: 'Référence :',
});

describe('a message', () => {
  it('has a subject of one line, whatever the comment holds', () => {
    const { subject, lines } = cleaned(message(hostile));
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    expect(lines[0]?.text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    // A note keeps its lines, and nothing else that is unseen.
    expect(lines[1]?.text.startsWith('un\ndeux')).toBe(true);
    expect(lines[1]?.text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('leaves out what is empty, and names its escalation', () => {
    const text = asText(cleaned(message(''))).join('\n');
    expect(text).not.toContain('Extrait');
    expect(text).toContain('Référence : e-1');
  });

  it.each(webhookKinds)(
    'as %s: JSON that carries its key, nothing that formats, links or calls anybody',
    (kind) => {
      const body = bodyOf(kind, message(hostile)) ?? '';
      const payload = JSON.parse(body);
      expect(body).toContain('ab'.repeat(16));
      expect(body).not.toMatch(/[\u202e\0]/);
      if (kind === 'slack') {
        expect(payload).toMatchObject({ parse: 'none', unfurl_links: false });
        expect(payload.text).not.toContain('<!channel>');
        const texts = JSON.stringify(payload.blocks).match(/"type":"(\w+)","text":"/g) ?? [];
        expect(texts.every((one) => one.includes('plain_text'))).toBe(true);
        expect(body).not.toContain('mrkdwn');
      }
      if (kind === 'teams') {
        const card = payload.attachments[0].content;
        expect(payload.attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
        // Text blocks read Markdown, text runs do not.
        expect(JSON.stringify(card)).not.toContain('"TextBlock"');
      }
      if (kind === 'json') {
        expect(payload).toMatchObject({ idempotencyKey: 'ab'.repeat(16), test: false, escalation: 'e-1' });
        expect(payload.answer).toMatchObject({ escalation: 'e-1', format: 'relais-escalation-answer' });
      }
    },
  );

  it('is never longer than its bound: cut, or not sent at all', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 9_000, unit: 'binary' }),
        fc.constantFrom(...webhookKinds),
        (text, kind) => {
          const body = bodyOf(kind, message(text));
          expect(body === null || new TextEncoder().encode(body).length <= 12_000).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
    const many = {
      ...message('x'),
      lines: Array.from({ length: 40 }, () => ({
        field: 'excerpt' as const,
        label: 'a',
        text: '😀'.repeat(600),
      })),
    };
    expect(bodyOf('slack', many)).toBeNull();
  });
});

const parts = (address: string) => new URLSearchParams(address.slice(address.indexOf('?') + 1));

describe('a mail address', () => {
  it('carries subject and text as they were', () => {
    const query = parts(mailto('Menace & « avocat »', 'Bonjour, 100 % = tout + le reste ? #1'));
    expect(query.get('subject')).toBe('Menace & « avocat »');
    expect(query.get('body')).toBe('Bonjour, 100 % = tout + le reste ? #1');
    expect([...query.keys()]).toEqual(['subject', 'body']);
  });

  it('can never carry another header, whatever the comment holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (noise) => {
        const evil = `${noise}\r\nBcc: x@example.org\u2028&cc=y@example.org\0%0d%0aTo: z${noise}`;
        const address = mailto(evil, evil, evil);
        expect(address.replaceAll('%250d%250a', '')).not.toMatch(/%0d|%0a|%e2%80%a8|%00|[\r\n]/i);
        expect([...parts(address).keys()]).toEqual(['subject', 'body']);
      }),
    );
    expect(mailto('a\r\nb', 'c').startsWith('mailto:?subject=a%20b&')).toBe(true);
  });

  it('is never longer than mail programs take, nor cut inside a character, and says when it was cut', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (text) => {
        const { address, cut } = mailOf(text, text.repeat(3), 'juridique@maison.example');
        expect(address.length).toBeLessThanOrEqual(LONGEST);
        expect(() => decodeURIComponent(address)).not.toThrow();
        if (!cut) expect(mailOf(text, text.repeat(3)).cut).toBe(false);
      }),
    );
    expect(mailto('', 'é'.repeat(5_000)).length).toBeGreaterThan(LONGEST - 6);
    expect(mailOf('a', 'é'.repeat(5_000)).cut).toBe(true);
    expect(mailOf('a', 'b').cut).toBe(false);
  });

  it('goes to the department where the charter has its address, and to nobody else', () => {
    expect(mailto('a', 'b', 'legal+web@house.example')).toMatch(/^mailto:legal%2Bweb@house\.example\?/);
    const evil = mailto('a', 'b', 'x@y.example?bcc=z@y.example&cc=q@y.example');
    expect([...parts(evil).keys()]).toEqual(['subject', 'body']);
  });

  it('survives half a character', () => {
    expect(parts(mailto('a\ud83d', '\udc00b')).get('body')).toBe('b');
  });
});
