/** What a sheet is written with: plain strings, for it leaves with them. `{n}` and `{of}` stand for numbers. */
import type { BlankKind } from '../charter/schema/reply';
import type { SheetReason } from './sheet';

export interface SheetWords {
  readonly title: string;
  readonly intro: string;
  readonly steps: string;
  /** Shown until the page's own program has started. */
  readonly asleep: string;
  readonly broken: string;
  readonly made: string;
  readonly agreeAll: string;
  readonly decided: string;
  readonly why: Readonly<Record<SheetReason, string>>;
  readonly proposedBy: string;
  readonly ends: string;
  readonly types: Readonly<Record<'public' | 'private' | 'crisis', string>>;
  readonly everywhere: string;
  readonly onNetworks: string;
  readonly tagLinks: string;
  readonly text: string;
  readonly inForce: string;
  readonly proposed: string;
  readonly changes: string;
  readonly blanks: string;
  readonly blankKinds: Readonly<Record<BlankKind, string>>;
  readonly fallback: string;
  readonly locked: string;
  readonly decision: string;
  readonly decisions: Readonly<Record<'agree' | 'correct' | 'refuse', string>>;
  readonly yourText: string;
  readonly blanksKept: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly otherDay: string;
  readonly until: string;
  readonly person: string;
  readonly save: string;
  readonly saveHelp: string;
  readonly saved: string;
  readonly savedWaiting: string;
  readonly notSaved: string;
  readonly asText: string;
  readonly fingerprint: string;
  readonly proof: string;
  readonly signHere: string;
  readonly dayHere: string;
  readonly toMend: string;
  readonly errors: Readonly<
    Record<'none' | 'person' | 'until' | 'note' | 'empty' | 'same' | 'blank', string>
  >;
}
