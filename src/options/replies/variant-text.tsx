/** The text of a reply in one language. */
import type { Variant } from '../../core/charter/schema/reply';

export function VariantText(props: { variant: Variant }) {
  return (
    <p lang={props.variant.lang} class="reply-text">
      <bdi>{props.variant.text}</bdi>
    </p>
  );
}
