/** Work on one thing at a time: what concerns the same name waits for what was asked before. */

export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** In memory only: what is under way dies with the worker, and the next one starts with nobody waiting. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(name, settled);
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name);
    });
    return mine;
  };
}
