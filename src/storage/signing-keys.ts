/** The brand's own key, one for each charter of this browser: the half that signs cannot be taken out of it again. */
import { database, strict } from './database';

export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export interface SigningKeys {
  load(place: string): Promise<KeyPair | null>;
  /** In place of the one that was there; null takes it away. Resolves after the commit. */
  keep(place: string, pair: KeyPair | null): Promise<void>;
}

const names = (place: string) => ({ own: `sign/${place}`, shown: `sign-public/${place}` });

export const signingKeys: SigningKeys = {
  async load(place) {
    const { own, shown } = names(place);
    const tx = (await database()).transaction('keys');
    const [privateKey, publicKey] = await Promise.all([tx.store.get(own), tx.store.get(shown)]);
    return privateKey && publicKey ? { privateKey, publicKey } : null;
  },
  async keep(place, pair) {
    const { own, shown } = names(place);
    const tx = (await database()).transaction('keys', 'readwrite', strict);
    if (pair === null) {
      void tx.store.delete(own);
      void tx.store.delete(shown);
    } else {
      void tx.store.put(pair.privateKey, own);
      void tx.store.put(pair.publicKey, shown);
    }
    await tx.done;
  },
};
