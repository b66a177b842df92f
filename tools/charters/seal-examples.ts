/**
 * Writes, in the practice charters, the digest of each fictional approval: run it after editing one of their replies.
 * Only approvals marked `example` are touched; a real approval is never made by a program.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { charterLanguages } from '../../src/charters';
import { charterSchema } from '../../src/core/charter/schema';
import { replyDigest } from '../../src/core/replies/digest';
import { digest } from '../../src/platform/digest';

for (const language of charterLanguages) {
  const path = fileURLToPath(new URL(`../../src/charters/practice.${language}.json`, import.meta.url));
  const parsed = charterSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    process.stderr.write(`${path}\n${z.prettifyError(parsed.error)}\n`);
    process.exit(1);
  }
  let sealed = 0;
  for (const reply of parsed.data.replies) {
    for (const approval of reply.approvals.filter(({ example }) => example)) {
      approval.digest = replyDigest(reply, digest);
      sealed += 1;
    }
  }
  writeFileSync(path, `${JSON.stringify(parsed.data, null, 2)}\n`);
  process.stdout.write(`practice.${language}: ${sealed} example approvals sealed\n`);
}
