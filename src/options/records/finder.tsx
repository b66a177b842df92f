/** Finding a record in a long list: typed words, and pages that stay short. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';

/** Lines drawn at once: a page of them is laid out in a few milliseconds. */
export const PER_PAGE = 25;
/** Below this many nobody needs to search. */
const FEW = 12;

export interface Paging {
  readonly at: number;
  readonly of: number;
  readonly go: (at: number) => void;
}

/** @param named where the record stands that an address asks for, -1 where it asks for none */
export function usePaging(count: number, named = -1): Paging {
  const [asked, go] = useState(Math.max(0, Math.floor(named / PER_PAGE)));
  const of = Math.max(1, Math.ceil(count / PER_PAGE));
  return { at: Math.min(asked, of - 1), of, go };
}

export function paged<T>(all: readonly T[], { at }: Paging): readonly T[] {
  return all.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
}

/** As people type: no accents, no capitals, words in any order. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function matches(asked: string, text: string): boolean {
  const held = plain(text);
  return plain(asked)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

export interface FinderProps {
  readonly asked: string;
  readonly onAsk: (asked: string) => void;
  readonly shown: number;
  readonly total: number;
  readonly paging: Paging;
}

export function Finder(props: FinderProps) {
  const { editor: t } = useWords();
  const { paging } = props;
  if (props.total <= FEW) return null;
  return (
    <div class="finder">
      <Field label={t.search}>
        {(facts) => (
          <input
            {...facts}
            type="search"
            name="find"
            value={props.asked}
            onInput={(event) => {
              props.onAsk(event.currentTarget.value);
              paging.go(0);
            }}
          />
        )}
      </Field>
      <div class="row">
        <span class="soft small" role="status">
          {props.shown === 0 ? t.noMatch : t.shown(props.shown, props.total)}
        </span>
        <Pages paging={paging} />
      </div>
    </div>
  );
}

export function Pages({ paging }: { paging: Paging }) {
  const { editor: t } = useWords();
  if (paging.of < 2) return null;
  return (
    <span class="row pages">
      <Button
        small
        look="quiet"
        part="page-back"
        disabled={paging.at === 0}
        onPress={() => paging.go(paging.at - 1)}
      >
        {t.previous}
      </Button>
      <span class="small">{t.page(paging.at + 1, paging.of)}</span>
      <Button
        small
        look="quiet"
        part="page-next"
        disabled={paging.at === paging.of - 1}
        onPress={() => paging.go(paging.at + 1)}
      >
        {t.next}
      </Button>
    </span>
  );
}
