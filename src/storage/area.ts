/** The part of `storage.local` and `storage.session` that Relais uses; replaced in tests. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  /** All of it or nothing, also where the quota is passed or the worker is killed. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
