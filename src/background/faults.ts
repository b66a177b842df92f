/** What a failed write leaves behind: a reason to tell, and a note for the popup's header until a write succeeds. */
import { log } from '../platform/log';
import { faultOf, type WriteFault } from '../storage/fault';
import type { Desk } from './desk';

const FULL_KEY = 'storage_full';

export async function noteFault(desk: Pick<Desk, 'session'>, error: unknown): Promise<WriteFault> {
  log('write_failed');
  const fault = faultOf(error);
  if (fault === 'storage_full') await desk.session.set({ [FULL_KEY]: true }).catch(() => undefined);
  return fault;
}

export async function noteSaved(desk: Pick<Desk, 'session'>): Promise<void> {
  await desk.session.remove([FULL_KEY]).catch(() => undefined);
}

export async function isFull(desk: Pick<Desk, 'session'>): Promise<boolean> {
  return (await desk.session.get([FULL_KEY]))[FULL_KEY] === true;
}
