/** Lines of a stream, one at a time: a file of any size is read with the memory of its longest line, and that is capped. */

/** Longest line that is kept, in UTF-16 units; the rest of a longer one is read and thrown away. */
export const MAX_LINE = 4_000_000;

export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly text: string;
  readonly tooLong: boolean;
}

/** Lines without their end (LF or CRLF); a byte order mark is dropped; bytes that are no UTF-8 become U+FFFD. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, most = MAX_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let kept: string[] = [];
  let size = 0;
  let number = 0;
  const keep = (piece: string) => {
    if (size < most) kept.push(piece.slice(0, most - size));
    size += piece.length;
  };
  const close = (): Line => {
    number += 1;
    const line = { number, text: kept.join('').replace(/\r$/, ''), tooLong: size > most };
    kept = [];
    size = 0;
    return line;
  };
  const cut = function* (text: string): Generator<Line> {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      keep(text.slice(from, end));
      from = end + 1;
      yield close();
    }
    keep(text.slice(from));
  };
  for await (const chunk of chunks) yield* cut(decoder.decode(chunk, { stream: true }));
  yield* cut(decoder.decode());
  if (size > 0) yield close();
}

/** Writes one object a line and waits where the reader is slower. */
export async function writeLine(out: NodeJS.WritableStream, value: unknown): Promise<void> {
  if (out.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => out.once('drain', resolve));
}
