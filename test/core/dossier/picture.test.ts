import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossierFile } from '../../../src/core/dossier/file';
import { renderDossier } from '../../../src/core/dossier/html';
import { bytesOf, imageFacts } from '../../../src/core/dossier/image';
import { fileNameOf, illustratedSchema, MOST_PICTURE } from '../../../src/core/dossier/picture';
import { verifyDossier } from '../../../src/core/dossier/verify';
import { dossierWords } from '../../../src/i18n/dossier-words';
import { digest } from '../../../src/platform/digest';
import { illustrated, jpeg, png, value, withPicture } from './drawn';
import { dossier, words } from './made';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('a picture by its bytes', () => {
  it('reads base64 as anybody else does, and only its one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(bytesOf(base64(bytes))).toEqual(bytes);
      }),
    );
    for (const other of ['', 'AAA', 'AA\nA', 'AB==', 'AAB=', '====', 'A===', 'AAA*', 'AA=A']) {
      expect(bytesOf(other), JSON.stringify(other)).toBeNull();
    }
  });

  it('knows a PNG and a JPEG, and their size', () => {
    expect(imageFacts(base64(png(320, 90)))).toEqual({ type: 'image/png', width: 320, height: 90 });
    expect(imageFacts(base64(jpeg(320, 90)))).toEqual({ type: 'image/jpeg', width: 320, height: 90 });
  });

  it.each([
    ['png', png(30, 20)],
    ['jpeg', jpeg(30, 20)],
  ])('takes no %s that is cut off, or that has something behind it', (_, whole) => {
    for (let at = 0; at < whole.length; at += 1) {
      expect(imageFacts(base64(whole.subarray(0, at))), String(at)).toBeNull();
    }
    expect(imageFacts(base64(Buffer.concat([whole, Buffer.from('more')])))).toBeNull();
  });

  it.each([
    ['a text', Buffer.from('Bonjour, ceci est un texte, et rien d’autre que du texte.')],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>   ')],
    ['a GIF', Buffer.from('GIF89a'.padEnd(60, '\0'), 'latin1')],
    ['the head of a PNG alone', png(5, 5).subarray(0, 33)],
  ])('takes %s for none', (_, bytes) => {
    expect(imageFacts(base64(bytes))).toBeNull();
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(png(9, 9), jpeg(9, 9)), fc.nat(200), fc.nat(255), (whole, at, byte) => {
        const other = Buffer.from(whole);
        if (at < other.length) other[at] = byte;
        imageFacts(base64(other));
      }),
    );
  });
});

describe('a dossier with a picture', () => {
  const page = renderDossier(illustrated, words);

  it('is whole, as data and as a page, and holds the dossier as it was', () => {
    expect(verifyDossier(JSON.parse(JSON.stringify(illustrated)), digest).is).toBe('whole');
    expect(checkDossierFile(JSON.stringify(illustrated, null, 2), digest).is).toBe('whole');
    expect(checkDossierFile(page, digest).is).toBe('whole');
    expect(illustrated.dossier).toEqual(dossier);
    expect(verifyDossier(illustrated.dossier, digest).is).toBe('whole');
    expect(illustrated.sha256).not.toBe(dossier.sha256);
    expect(fileNameOf(illustrated)).not.toBe(fileNameOf(dossier));
  });

  it('shows it from its own bytes, and lets nothing else in', () => {
    expect(page).toContain(`src="data:image/png;base64,${value.data}"`);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page.match(/<img/g)).toHaveLength(1);
    expect(renderDossier(dossier, words)).not.toContain('img-src');
    for (const sha256 of [illustrated.sha256, illustrated.picture.sha256, dossier.sha256]) {
      expect(page).toContain(sha256);
    }
  });

  it('says what the picture does not show', () => {
    const [cut, covered, other] = [{ entire: false }, { covered: true }, { same: false }].map((over) =>
      renderDossier(withPicture(over), words),
    );
    const { entire, covered: over, same } = words.fields;
    expect(page).toContain(`<dt>${entire}</dt><dd>${words.yes}</dd>`);
    expect(cut).toContain(`<dt>${entire}</dt><dd>${words.no}</dd>`);
    expect(covered).toContain(`<dt>${over}</dt><dd>${words.yes}</dd>`);
    expect(other).toContain(`<dt>${same}</dt><dd>${words.no}</dd>`);
  });

  it.each(['fr', 'en'] as const)('speaks %s for every field', (lang) => {
    const { fields, parts } = dossierWords(lang);
    const shown = Object.keys(value).filter((name) => !['type', 'width', 'height', 'data'].includes(name));
    const asked = [...shown, 'size', 'pictureOf', 'pictureRead', 'without'];
    expect(asked.filter((name) => !Object.hasOwn(fields, name))).toEqual([]);
    expect(parts.picture).toBeDefined();
  });

  it('names the picture where it was altered', () => {
    const file = structuredClone(illustrated);
    file.picture.value.data = png(12, 8).toString('base64');
    expect(verifyDossier(file, digest)).toMatchObject({ is: 'altered', parts: ['picture'] });
  });

  it('names the whole where the picture was replaced together with its own hash', () => {
    const file = {
      ...illustrated,
      picture: withPicture({ data: png(12, 7).toString('base64'), covered: true }).picture,
    };
    expect(verifyDossier(file, digest)).toMatchObject({ is: 'altered', parts: ['whole'] });
  });

  it('names the part of the dossier beside it that was altered', () => {
    const file = structuredClone(illustrated);
    file.dossier.parts.text.value.text = 'Rien de grave.';
    expect(verifyDossier(file, digest)).toMatchObject({ is: 'altered', parts: ['text'] });
  });

  it.each([
    ['cut off', { data: base64(png(12, 7).subarray(0, 40)) }],
    ['a text', { data: base64(Buffer.from('Ceci n’est pas une image, et ne l’a jamais été.')) }],
    ['of another size than it says', { width: 13 }],
    ['of another type than it says', { type: 'image/jpeg' }],
    ['empty', { data: '' }],
  ] as const)('refuses one that is %s, with every hash computed again', (_, over) => {
    expect(verifyDossier(withPicture(over), digest)).toMatchObject({ is: 'altered', parts: ['picture'] });
  });

  it('is no dossier where its picture is larger than any of ours, or of a type that can run', () => {
    const heavy = withPicture({ data: 'A'.repeat(MOST_PICTURE + 4) });
    expect(illustratedSchema.safeParse(heavy).success).toBe(false);
    expect(verifyDossier(withPicture({ type: 'image/svg+xml' as 'image/png' }), digest).is).toBe(
      'unreadable',
    );
  });

  it('finds the eye’s picture exchanged, and the program’s left as it was', () => {
    const other = page.replace(`base64,${value.data}"`, `base64,${png(12, 8).toString('base64')}"`);
    expect(checkDossierFile(other, digest)).toEqual({ is: 'altered', parts: ['page'] });
  });

  it('has none of its characters changed unseen', () => {
    const text = JSON.stringify(illustrated);
    const from = text.indexOf('"picture"');
    fc.assert(
      fc.property(fc.integer({ min: from, max: text.length - 1 }), (at) => {
        const other = `${text.slice(0, at)}${text[at] === '§' ? '!' : '§'}${text.slice(at + 1)}`;
        return checkDossierFile(other, digest).is !== 'whole';
      }),
      { numRuns: 150 },
    );
  });
});
