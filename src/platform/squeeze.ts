/** Text made small, and whole again: what is kept long and read seldom. */

async function through(bytes: Uint8Array<ArrayBuffer>, way: CompressionStream | DecompressionStream) {
  const flow = new Blob([bytes]).stream().pipeThrough(way);
  return new Uint8Array(await new Response(flow).arrayBuffer());
}

/** Gzip of the UTF-8 bytes. */
export function squeezed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

/** Rejects where the bytes are not what `squeezed` gave; what comes out may still be altered: check its sum. */
export async function unsqueezed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(
    await through(bytes, new DecompressionStream('gzip')),
  );
}
