/**
 * The one logger. It says what happened, never with what: a closed list of events and whole numbers, so
 * that no comment, handle, address or reply can reach the console.
 */

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

/** Every event that may be logged, and how loud it is. */
export const events = {
  started: 'debug',
  stopped: 'debug',
  page_changed: 'debug',
  batch_judged: 'debug',
  batch_failed: 'warn',
  message_refused: 'warn',
  message_failed: 'warn',
  record_damaged: 'error',
  record_restored: 'warn',
  write_failed: 'error',
  charter_refused: 'warn',
  model_refused: 'error',
  permission_withdrawn: 'warn',
  runtime_gone: 'info',
  adapter_failed: 'warn',
  guard_failed: 'warn',
  coach_failed: 'warn',
  screen_failed: 'error',
} as const satisfies Record<string, Level>;
export type LogEvent = keyof typeof events;

/** Counts and durations only. */
export type LogFigures = Readonly<Record<string, number>>;

/** Where lines go; replaced in tests. */
export type Sink = (level: Level, line: string) => void;

// biome-ignore lint/suspicious/noConsole: the one place that may.
const toConsole: Sink = (level, line) => console[level](line);

/**
 * Logs one event. A figure that is not a finite number (a text that slipped past the types) is dropped.
 * `debug` lines are for the developer tools' verbose level; browsers hide them by default.
 */
export function log(event: LogEvent, figures: LogFigures = {}, sink: Sink = toConsole): void {
  const shown = Object.entries(figures).flatMap(([name, value]) =>
    typeof value === 'number' && Number.isFinite(value) && /^[a-z_]{1,30}$/i.test(name)
      ? [`${name}=${value}`]
      : [],
  );
  sink(events[event], ['relais', event, ...shown].join(' '));
}
