import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/platform/text-file';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the text of a file', () => {
  it('is read as UTF-8, its mark left out', () => {
    expect(textOf(new TextEncoder().encode('\ufeffRéseau – « été »'))).toBe('Réseau – « été »');
  });

  it('is read as Windows-1252 where it is no UTF-8', () => {
    expect(textOf(bytes(0x52, 0xe9, 0x73, 0x65, 0x61, 0x75, 0x20, 0x80, 0x20, 0x92))).toBe('Réseau € ’');
  });

  it('is read as UTF-16 where it says so, both ways round', () => {
    expect(textOf(bytes(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
    expect(textOf(bytes(0xfe, 0xff, 0x00, 0xe9))).toBe('é');
  });

  it('is none in a workbook, an old document, a picture', () => {
    expect(textOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toBeNull();
    expect(textOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBeNull();
    expect(textOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x00))).toBeNull();
  });
});
