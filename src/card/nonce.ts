/** The one-time name under which the background knows this frame. */

/**
 * Takes the nonce out of the address, so that it stays neither in the history nor in sight.
 * @returns null where the address has none
 */
export function takeNonce(place: Location, history: History): string | null {
  const nonce = place.hash.slice(1);
  history.replaceState(null, '', place.pathname + place.search);
  return /^[A-Za-z0-9_-]{22,64}$/.test(nonce) ? nonce : null;
}
