/** What made a version of a charter. `start`: what was there before anything was kept. */
export const versionCauses = [
  'start',
  'change',
  'merge',
  'import',
  'reset',
  'restore',
  'undo',
  'publish',
  'followed',
  'managed',
] as const;
export type VersionCause = (typeof versionCauses)[number];
