/** The journal's place in the address bar, and the ways to another. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address';

export interface AddressHandle {
  readonly address: Address;
  readonly go: (change: Partial<Address>) => void;
  readonly refine: (change: Partial<Address>) => void;
  readonly href: (change: Partial<Address>) => string;
}

export function useAddress(): AddressHandle {
  const [hash, setHash] = useState(() => location.hash);
  const address = readAddress(hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const href = (change: Partial<Address>) => writeAddress({ ...address, ...change });
  return {
    address,
    href,
    go: (change) => {
      location.hash = href(change);
    },
    refine: useCallback((change) => {
      // From where one is by now: a search that waited for the typing to pause is late.
      const next = writeAddress({ ...readAddress(location.hash), ...change });
      history.replaceState(null, '', next);
      setHash(next);
    }, []),
  };
}
