/** One line of advice in a strip on the page. It names no comment. */
import { useWords } from '../ui/language';
import { Mark } from '../ui/mark';

export const lineNames = ['line_block', 'line_own', 'line_own_since', 'line_asked'] as const;
export type LineName = (typeof lineNames)[number];

/** Which line an address asks for; null where none. */
export function lineIn(search: string): LineName | null {
  return lineNames.find((name) => search === `?${name}`) ?? null;
}

export function Line(props: { line: LineName }) {
  const { guard, common } = useWords();
  return (
    <main class="strip" data-part="line">
      <Mark size={22} />
      <h1 class="unseen">{common.name}</h1>
      <p role="status">{guard.lines[props.line]}</p>
    </main>
  );
}
