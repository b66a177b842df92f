/** The marker's drawing: a speech bubble passed on for clear ones, a dashed ring for quiet ones, a tick once done. */
import { makeSvg } from '../../dom/doc';

export type SignKind = 'clear' | 'quiet';

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = makeSvg(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const BUBBLE =
  'M6.5 6h8A1.5 1.5 0 0 1 16 7.5v4a1.5 1.5 0 0 1-1.5 1.5H10l-3 2.6V13h-.5A1.5 1.5 0 0 1 5 11.5v-4A1.5 1.5 0 0 1 6.5 6z';
const TICK = 'M7 10.8l2.6 2.6L14.2 8';

/** @param done the brand answered, or the CM decided */
export function drawSign(kind: SignKind, done: boolean): SVGElement {
  const svg = shape('svg', { viewBox: '0 0 21 21', width: '22', height: '22', 'aria-hidden': 'true' });
  if (kind === 'clear') svg.append(shape('circle', { class: 'disc', cx: '10.5', cy: '10.5', r: '9.5' }));
  else svg.append(shape('circle', { class: 'ring', cx: '10.5', cy: '10.5', r: '7' }));
  if (done) svg.append(shape('path', { class: 'tick', d: TICK }));
  else if (kind === 'clear') svg.append(shape('path', { class: 'sign', d: BUBBLE }));
  else svg.append(shape('circle', { class: 'dot', cx: '10.5', cy: '10.5', r: '2.4' }));
  return svg;
}
