/** How pressing a piece looks. Colour never says it alone: words always stand beside it. */
export type Tone = 'plain' | 'accent' | 'good' | 'care' | 'alarm';

/** The tone of a queue class: 1 to 5 are severe, 6 to 11 want an act, the rest is calm. */
export function toneOf(priority: number | null): Tone {
  if (priority === null) return 'plain';
  if (priority <= 3) return 'alarm';
  if (priority <= 5) return 'care';
  if (priority <= 11) return 'accent';
  return 'plain';
}
