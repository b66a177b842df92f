/** Puts a text in the composer that answers a comment, once, and remembers that it did. Never sends (P20). */
import type { ReplyOf } from '../../messages/contract';
import { log } from '../../platform/log';
import { forget, type Insertion, isAgain, remember } from '../inserted';
import type { Case } from './case';

type Put = ReplyOf<'content.insert'>;

/** What is remembered of putting this text there, by this press. */
export function insertionOf({ ref, token, subject }: Case, text: string): Insertion {
  return { ref, text, token, place: subject.place };
}

/** Said after the composer was written in, or at least tried: what is there now is known. */
const tried: ReadonlySet<Put['outcome']> = new Set(['refused', 'altered']);

/**
 * The page reads its composer back. Pressed twice, or tried again after the journal or the worker failed: where the text
 * stands there already, it is inserted, and nothing more is put in. Where the page does not answer, the comment counts as
 * gone, and the next try looks first.
 */
export async function put(one: Case, text: string, anyway: boolean): Promise<Put> {
  const { desk, subject } = one;
  const { tabId, key } = subject.place;
  const insertion = insertionOf(one, text);
  const again = await isAgain(desk, insertion);
  await remember(desk, insertion, 'asked');
  try {
    const given = await desk.ask(tabId, 'content.insert', { key, text, anyway, again }, subject.place);
    if (given.outcome === 'inserted') await remember(desk, insertion, 'put');
    else if (!again || tried.has(given.outcome)) await forget(desk, insertion);
    return given;
  } catch {
    log('message_failed');
    return { outcome: 'gone', acting: null };
  }
}
