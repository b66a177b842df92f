/** Handles as a person types them, as the journal is asked. */
import type { NetworkId } from '../../core/comment';
import { readPageAddress } from '../page-address';

export type AuthorNetwork = Exclude<NetworkId, 'practice'>;
export const authorNetworks = ['x', 'facebook'] as const satisfies readonly AuthorNetwork[];

export interface TypedHandle {
  readonly network: AuthorNetwork;
  /** `@lea`, `lea`, or the address of a profile, which also says its network. */
  readonly text: string;
}

/** As many as one question may hold. */
export const MOST_HANDLES = 20;
const LONGEST = 200;

/** The network that an address says; null for a handle. */
export function networkIn(text: string): AuthorNetwork | null {
  return readPageAddress(text).network;
}

/** @returns those that say somebody, without spaces or `@`; empty where none does */
export function handlesOf(typed: readonly TypedHandle[]): { network: AuthorNetwork; handle: string }[] {
  return typed.flatMap(({ network, text }) => {
    const read = readPageAddress(text);
    const handle = read.handle.trim().slice(0, LONGEST);
    return handle === '' ? [] : [{ network: read.network ?? network, handle }];
  });
}
