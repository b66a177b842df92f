import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n';
import { escalationText } from '../../src/popup/escalation-text';
import { LONGEST, mailto } from '../../src/popup/mailto';
import { decision } from '../ui/samples';

const parts = (address: string) => new URLSearchParams(address.slice(address.indexOf('?') + 1));

describe('a mail address', () => {
  it('carries subject and text as they were', () => {
    const query = parts(mailto('Menace & « avocat »', 'Bonjour, 100 % = tout + le reste ? #1'));
    expect(query.get('subject')).toBe('Menace & « avocat »');
    expect(query.get('body')).toBe('Bonjour, 100 % = tout + le reste ? #1');
    expect([...query.keys()]).toEqual(['subject', 'body']);
  });

  it('can never carry another header, whatever the comment holds', () => {
    const hostile = 'Bonjour\r\nBcc: x@example.org\u2028&cc=y@example.org\0%0d%0aTo: z';
    const address = mailto(hostile, hostile);
    expect(address.startsWith('mailto:?subject=')).toBe(true);
    expect(address).not.toMatch(/%0d|%0a|%e2%80%a8|%00|[\r\n]/i);
    expect([...parts(address).keys()]).toEqual(['subject', 'body']);
  });

  it('is never longer than mail programs take, nor cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (text) => {
        const address = mailto(text, text.repeat(3));
        expect(address.length).toBeLessThanOrEqual(LONGEST);
        expect(() => decodeURIComponent(address)).not.toThrow();
      }),
    );
    expect(mailto('', 'é'.repeat(5_000)).length).toBeGreaterThan(LONGEST - 6);
  });

  it('goes to the department where the charter has its address, and to nobody else', () => {
    expect(mailto('a', 'b', 'legal+web@house.example').startsWith('mailto:legal%2Bweb@house.example?')).toBe(
      true,
    );
    const hostile = mailto('a', 'b', 'x@y.example?bcc=z@y.example&cc=q@y.example');
    expect([...parts(hostile).keys()]).toEqual(['subject', 'body']);
  });

  it('survives half a character', () => {
    expect(parts(mailto('a\ud83d', '\udc00b')).get('body')).toBe('b');
  });
});

describe('the text of an escalation', () => {
  it('says what is asked, quotes the comment and gives its address, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const { subject, lines } = escalationText(messages[language], language, decision);
      const text = lines.join(' ');
      expect(subject).toContain(messages[language].actions.escalate_legal);
      expect(text).toContain(decision.excerpt);
      expect(text).toContain(decision.permalink);
      expect(text).toContain('2026');
      expect(text).not.toMatch(/undefined|null|escalate_/);
    }
  });

  it('leaves out what is not known', () => {
    const { lines } = escalationText(messages.fr, 'fr', {
      ...decision,
      action: null,
      excerpt: '',
      permalink: null,
    });
    expect(lines.join(' ')).not.toMatch(/Adresse|«/);
  });
});
