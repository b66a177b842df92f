/** The « / » of a person who begins an empty reply with it. */
import { closest } from '../../dom/read/nodes';
import type { ComposerContract } from '../../sites/site';
import { typedText } from '../coach/typed';
import { isBlank } from '../coach/writing';

/**
 * Held back, never taken out: once a sign stands in an editor, nothing takes it away in all of them without harm. The
 * site keeps its own « / » everywhere else, and in every field that is not an empty reply.
 * @param editor the reply composer that is open; null: none
 * @param asked where the sign was held back
 */
export function watchSlash(
  contract: ComposerContract,
  editor: () => HTMLElement | null,
  asked: () => void,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== '/' || !event.isTrusted || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const [target] = event.composedPath();
    const field = editor();
    if (field === null || !(target instanceof Element)) return;
    if (target !== field && closest(target, contract.editable) !== field) return;
    if (!isBlank(typedText(field).text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asked();
  };
  addEventListener('keydown', press, { capture: true, signal });
}
