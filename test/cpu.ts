/** Time this process worked, which a busy machine does not stretch. */

/** Milliseconds of processor time that `work` took. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
