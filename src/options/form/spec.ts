/** What a form is made of: a field a line, each with its own sentences. The screens draw it, the codec reads it. */

import type { ComponentChildren } from 'preact';

/** JSON that controls can hold: what is typed, not yet what it means. */
export type TypedValue = string | boolean | readonly string[] | readonly Typed[];
export interface Typed {
  readonly [at: string]: TypedValue;
}

export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  /** What to do about a value that is refused, where the general sentence would not say it well. */
  readonly wrong?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Base {
  /** Where it stands in the record: `source.title`. */
  readonly at: string;
  readonly words: FieldWords;
}

/** A value with an editor of its own, kept as JSON while it is typed. */
export interface ComposedSpec extends Base {
  readonly kind: 'composed';
  readonly draw: (given: Composing) => ComponentChildren;
}

export interface Composing {
  readonly value: unknown;
  readonly onPut: (value: unknown) => void;
  readonly disabled: boolean;
  /** The refusal of a part: `of[0].words`. */
  readonly errorAt: (path: string) => string | null;
}

export interface RowsSpec extends Base {
  readonly kind: 'rows';
  readonly fields: readonly FieldSpec[];
  /** A new row. */
  readonly blank: Typed;
  /** Rows are plain strings in the record, under this field's name here. */
  readonly plain?: string;
  /** Names a row, for who cannot see where it stands. */
  readonly row: (typed: Typed, at: number) => string;
  readonly add: string;
  readonly none: string;
}

/** `nullable`: empty is null in the record, else empty is empty. */
export type FieldSpec =
  | (Base & { readonly kind: 'line'; readonly nullable?: boolean; readonly input?: 'email' | 'url' })
  | (Base & { readonly kind: 'prose'; readonly rows?: number })
  /** One item a line. */
  | (Base & { readonly kind: 'list'; readonly rows?: number })
  /** `percent`: 0.5 in the record is 50 here. `whole`: no decimals. */
  | (Base & { readonly kind: 'number'; readonly percent?: boolean; readonly whole?: boolean })
  | (Base & { readonly kind: 'day'; readonly nullable?: boolean })
  /** `none`: the words of the empty choice, where there is one. */
  | (Base & {
      readonly kind: 'choice';
      readonly choices: readonly Choice[];
      readonly nullable?: boolean;
      readonly none?: string;
    })
  | (Base & { readonly kind: 'tick' })
  | (Base & { readonly kind: 'ticks'; readonly choices: readonly Choice[] })
  | ComposedSpec
  | RowsSpec;
export type FieldKind = FieldSpec['kind'];
