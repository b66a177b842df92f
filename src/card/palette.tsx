/** The palette's frame: a field to search by, the replies that suit, and one key to put each at the caret. */
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../messages/parts';
import type { ReplyView } from '../messages/views';
import { copyText } from '../ui/copy';
import { useWords } from '../ui/language';
import { type PressGuard, PressGuardContext } from '../ui/press';
import { knownValues, missingBlanks, writtenValues } from '../ui/template';
import { notTaken } from '../ui/use-acts';
import { PaletteFill } from './palette-fill';
import { type Missed, PaletteMissed } from './palette-missed';
import { PaletteOption } from './palette-option';
import type { Found, PalettePort } from './palette-port';
import { useHeight } from './use-height';
import { useKeyboard } from './use-keyboard';

/** What has the keyboard where nothing else does. */
const FIRST = '[data-part=copy-last], [data-blank], [data-part=find]';

type Said = keyof ReturnType<typeof useWords>['outcomes'];

export interface PaletteProps {
  readonly port: PalettePort;
  /** True where the frame has been in plain sight long enough for this press to be meant. */
  readonly seen: () => boolean;
  /** Replaced in tests; everywhere else the browser's word. */
  readonly trusted?: (event: Event) => boolean;
}

export function Palette(props: PaletteProps) {
  const { port } = props;
  const words = useWords();
  const { palette, found: foundWords, findHint, find } = words.guidance;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found | null | undefined>(undefined);
  const [at, setAt] = useState(0);
  const [filling, setFilling] = useState<ReplyView | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [missed, setMissed] = useState<Missed | null>(null);
  const [byHand, setByHand] = useState(false);
  const [used, setUsed] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const busy = useRef(false);
  const latest = useRef(0);
  const frame = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useHeight(frame, true, port.fit);

  const search = useCallback(
    async (asked: string) => {
      latest.current += 1;
      const mine = latest.current;
      const next = await port.search(asked);
      // An answer that comes late is not the one to what is typed now.
      if (mine !== latest.current) return;
      setFound(next);
      setAt(0);
    },
    [port],
  );
  useEffect(() => {
    void search('');
  }, [search]);

  // Back from the blanks, or from what was missed, the field is there again: the keyboard is its own.
  const searching = filling === null && missed === null;
  useLayoutEffect(() => {
    if (searching) field.current?.focus();
  }, [searching]);

  const trusted = props.trusted ?? ((one) => one.isTrusted);
  const guard: PressGuard = (event) => {
    if (!trusted(event)) return false;
    if (props.seen()) return true;
    setSaid(words.outcomes.wait);
    return false;
  };
  const act = async (one: Act) => {
    busy.current = true;
    setWaiting(true);
    const answer = await port.act(one);
    busy.current = false;
    setWaiting(false);
    return answer;
  };
  const again = () => {
    setFilling(null);
    setMissed(null);
    setByHand(false);
    setQuery('');
    void search('');
  };
  const insert = async (reply: ReplyView, values: Readonly<Record<string, string>>) => {
    if (busy.current) return;
    const { id, lang, title } = reply;
    const blanks = { ...writtenValues(reply.blanks, values, lang) };
    const { outcome, text } = await act({ do: 'insert', reply: id, lang, blanks });
    setSaid(outcome === 'inserted' ? palette.another : words.outcomes[outcome as Said]);
    // The site's field has the keyboard: it is asked for once more.
    port.focus();
    if (outcome === 'inserted') {
      setUsed(true);
      again();
    } else if (text !== null && notTaken(outcome)) {
      setFilling(null);
      setMissed({ reply: { id, lang, title }, blanks, text, serial: (missed?.serial ?? 0) + 1 });
    }
  };
  const copy = async ({ reply, blanks }: Missed) => {
    if (busy.current) return;
    const { outcome, text } = await act({ do: 'copy', reply: reply.id, lang: reply.lang, blanks });
    if (text === null) return setSaid(words.outcomes[outcome as Said]);
    // Copied: the keyboard is back in the site's field, where it is pasted.
    if (await copyText(text)) return port.leave(true);
    setByHand(true);
    setSaid(words.outcomes.copy_failed);
  };
  const choose = (reply: ReplyView | undefined) => {
    if (reply === undefined) return;
    const values = knownValues(reply.blanks);
    if (missingBlanks(reply.blanks, values).length === 0) return void insert(reply, values);
    setFilling(reply);
    setSaid(palette.fillFirst(reply.title));
  };
  const replies = found?.replies ?? [];
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && trusted(event)) {
      event.preventDefault();
      if (searching) port.leave(used);
      else {
        setSaid(null);
        again();
      }
      return;
    }
    if (!searching) return;
    const last = replies.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0) }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      setAt(to);
      frame.current?.querySelector(`[data-at="${to}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (guard(event)) choose(replies[at]);
    }
  };
  useKeyboard(frame, FIRST, keys);
  return (
    <main class="palette" ref={frame} data-part="palette">
      <PressGuardContext.Provider value={guard}>
        {filling ? (
          <PaletteFill reply={filling} onInsert={(values) => void insert(filling, values)} onBack={again} />
        ) : missed ? (
          <PaletteMissed
            missed={missed}
            busy={waiting}
            byHand={byHand}
            onCopy={() => void copy(missed)}
            onBack={again}
          />
        ) : (
          <>
            <input
              ref={field}
              class="palette-field"
              type="text"
              role="combobox"
              autocomplete="off"
              maxLength={120}
              aria-label={find}
              placeholder={find}
              title={findHint}
              aria-expanded={replies.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={replies.length > 0 ? `${id}-${at}` : undefined}
              value={query}
              data-part="find"
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                void search(event.currentTarget.value);
              }}
            />
            <div class="palette-list" role="listbox" id={`${id}-list`} aria-label={palette.title}>
              {replies.map((reply, nth) => (
                <PaletteOption
                  key={reply.id}
                  id={`${id}-${nth}`}
                  at={nth}
                  reply={reply}
                  chosen={nth === at}
                  onChoose={() => choose(reply)}
                />
              ))}
            </div>
          </>
        )}
        <p class={missed ? 'palette-said palette-first' : 'palette-said small soft'} role="status">
          {said ??
            (found === null
              ? palette.gone
              : found === undefined || replies.length > 0
                ? palette.keys
                : query.trim()
                  ? foundWords(0)
                  : palette.none)}
        </p>
      </PressGuardContext.Provider>
    </main>
  );
}
