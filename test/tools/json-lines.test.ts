import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lines, writeLine } from '../../tools/lib/json-lines';

async function* chunks(...list: (string | number[])[]): AsyncGenerator<Uint8Array> {
  for (const one of list)
    yield typeof one === 'string' ? new TextEncoder().encode(one) : Uint8Array.from(one);
}

async function all(source: AsyncIterable<Uint8Array>, most?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, text, tooLong } of lines(source, most))
    found.push(`${number}:${text}${tooLong ? '…' : ''}`);
  return found;
}

describe('lines of a stream', () => {
  it('are cut wherever chunks end, in the middle of a character too', async () => {
    expect(await all(chunks('a\nb', 'c\r\n\nd'))).toEqual(['1:a', '2:bc', '3:', '4:d']);
    expect(await all(chunks([0xef, 0xbb], [0xbf, 0xc3], [0xa9, 0x0a]))).toEqual(['1:é']);
    expect(await all(chunks([0xff, 0x0a], '\r'))).toEqual(['1:\ufffd', '2:']);
    expect(await all(chunks())).toEqual([]);
  });

  it('a line beyond the cap is cut and said so, and the next is whole', async () => {
    expect(await all(chunks('123456', '789\nab\n12345\n123456'), 5)).toEqual([
      '1:12345…',
      '2:ab',
      '3:12345',
      '4:12345…',
    ]);
  });

  it('a slow reader is waited for', async () => {
    const out = new PassThrough({ highWaterMark: 4 });
    let written = false;
    const writing = writeLine(out, { a: 'long enough' }).then(() => {
      written = true;
    });
    await Promise.resolve();
    expect(written).toBe(false);
    expect(String(out.read())).toBe('{"a":"long enough"}\n');
    await writing;
    expect(written).toBe(true);
  });
});
