/** The department's own key at work: it signs what its sheet's answer agrees to. */
import { replyDigest } from '../core/replies/digest';
import type { AgreedItem } from '../core/replies/sheet-answer';
import { readAnswer } from '../core/replies/sheet-read';
import { writeAnswer } from '../core/replies/sheet-seal';
import { fieldsToSign } from '../core/replies/sheet-signed';
import { signedText } from '../core/replies/signature';
import type { Handlers } from '../messages/serve';
import { APPROVER, type fromSigning } from '../messages/signing';
import { publicText } from '../platform/brand-key';
import { today } from '../platform/clock';
import { canSign, signWith } from '../platform/signing';
import { entriesFor, readItem } from '../storage/item';
import { signingItem } from '../storage/signing';
import type { Desk } from './desk';
import { noteFault } from './faults';
import { keyView } from './follow-charter/keys';

/** The first serials are hours since then: a key taken from an old back-up does not begin again below its last one. */
const SINCE = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

/** The next serial, kept before anything is signed with it. */
async function nextSerial(desk: Desk): Promise<number> {
  const { value } = await readItem(desk.area, signingItem);
  const hours = Math.max(0, Math.floor((desk.clock() - SINCE) / HOUR));
  const serial = Math.max(value.serial + 1, hours);
  await desk.area.set(await entriesFor(desk.area, signingItem, { serial }));
  return serial;
}

const signAnswer =
  (desk: Desk): Handlers['sign.answer'] =>
  ({ text }) =>
    desk.alone(async () => {
      const no = (outcome: Awaited<ReturnType<Handlers['sign.answer']>>['outcome']) => ({
        outcome,
        text: null,
      });
      const read = readAnswer(text, desk.digest);
      if (!read.ok) return no(read.problem);
      const { sum: _, signed: __, ...answer } = read.answer;
      const agreed = answer.items.filter((item): item is AgreedItem => item.decision !== 'refuse');
      if (agreed.length === 0) return no('nothing');
      const { department } = answer;
      const same = (item: AgreedItem) =>
        replyDigest({ ...item.content, department }, desk.digest) === item.digest;
      // What is shown to the signer is the text; what is signed is its digest.
      if (!agreed.every(same)) return no('altered');
      const pair = await desk.keys.load(APPROVER);
      if (pair === null) return no('no_key');
      try {
        const on = today(desk.clock);
        const serial = await nextSerial(desk);
        const items = await Promise.all(
          agreed.map(async (item) => {
            const signed = signedText(fieldsToSign(answer, item, on, serial));
            return { reply: item.reply, signature: await signWith(pair.privateKey, signed) };
          }),
        );
        const publicKey = await publicText(pair.publicKey);
        return {
          outcome: 'signed',
          text: writeAnswer(answer, desk.digest, { publicKey, on, serial, items }),
        };
      } catch (error) {
        return no(await noteFault(desk, error));
      }
    });

export function signingHandlers(desk: Desk): Pick<Handlers, keyof typeof fromSigning> {
  return {
    'sign.load': async () => ({ key: await keyView(desk, APPROVER), canSign: await canSign() }),
    'sign.answer': signAnswer(desk),
  };
}
