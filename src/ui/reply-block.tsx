/** One reply: its text, who agreed to it, the blanks to fill, and the two ways to use it. */
import { useRef, useState } from 'preact/hooks';
import { rewordingOf } from '../core/replies/reworded';
import type { ActingView, ReplyView } from '../messages/views';
import { ActingLine } from './acting-line';
import { ApprovalLine } from './approval-line';
import { Blanks } from './blanks';
import { Button } from './button';
import { Chip } from './chip';
import { filledLocked, filledText } from './filled-text';
import { useWords } from './language';
import { ReplyText } from './reply-text';
import { ReplyWarnings } from './reply-warnings';
import { Reworded } from './reworded';
import { knownValues, missingBlanks, writtenValues } from './template';
import { useFit } from './use-fit';

export interface ReplyUse {
  readonly do: 'insert' | 'copy';
  readonly reply: string;
  readonly lang: string;
  readonly blanks: Record<string, string>;
  /** The text as it was reworded; absent where it is the approved one. */
  readonly words?: string;
}

export interface ReplyBlockProps {
  readonly reply: ReplyView;
  /** The comment's language, for the warning. */
  readonly commentLang: string;
  /** The account it would be written under. */
  readonly acting: ActingView;
  /** The first reply of the card: clamped so that Insert stays in view, and answers to the letter keys. */
  readonly leading?: boolean;
  /** Insert is the thing to do. */
  readonly advised?: boolean;
  readonly busy: boolean;
  readonly onUse: (use: ReplyUse) => void;
}

export function ReplyBlock(props: ReplyBlockProps) {
  const { reply } = props;
  const { common, guidance, keys } = useWords();
  const [values, setValues] = useState(() => knownValues(reply.blanks));
  const [insist, setInsist] = useState(false);
  const [whole, setWhole] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const [editing, setEditing] = useState<readonly string[]>([]);
  const block = useRef<HTMLElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const lines = useFit(text, block, props.leading === true && !whole);

  // In another language than the comment's, a reply is a last resort.
  const look = !reply.sameLanguage ? 'quiet' : props.advised ? 'first' : 'plain';
  const shown = reply.blanks.filter(({ id, value }) => editing.includes(id) || !value);
  const edit = (blank: string) => setEditing([...editing, blank]);
  const missing = missingBlanks(reply.blanks, values);
  const written = writtenValues(reply.blanks, values, reply.lang);
  const approved = filledText(reply, written);
  const rewording = words === null ? null : rewordingOf(approved, filledLocked(reply, written), words);
  const use = (kind: ReplyUse['do']) => {
    if (missing[0]) {
      setInsist(true);
      block.current?.querySelector<HTMLElement>(`[data-blank="${missing[0].id}"]`)?.focus();
      return;
    }
    if (rewording && rewording.broken.length > 0) {
      block.current?.querySelector<HTMLElement>('[data-part="reworded"]')?.focus();
      return;
    }
    props.onUse({
      do: kind,
      reply: reply.id,
      lang: reply.lang,
      blanks: written,
      ...(words !== null && rewording?.changed && { words }),
    });
  };

  return (
    <article
      class={`reply${props.leading ? ' reply-leading' : ''}`}
      data-part="reply"
      data-reply={reply.id}
      ref={block}
    >
      <header class="reply-head">
        <h2 class="reply-title">{reply.title}</h2>
        {reply.approval?.example ? (
          <Chip tone="care" title={guidance.fictional}>
            {common.example}
          </Chip>
        ) : null}
        {reply.used ? (
          <Chip tone="care" title={guidance.usedHereWhy}>
            {guidance.usedHere}
          </Chip>
        ) : null}
        {rewording?.changed ? <Chip tone="care">{guidance.reworded}</Chip> : null}
        {reply.type === 'public' ? null : (
          <Chip>{reply.type === 'private' ? guidance.privateReply : guidance.crisisReply}</Chip>
        )}
      </header>
      <ReplyWarnings reply={reply} commentLang={props.commentLang} />
      {rewording && words !== null ? (
        <Reworded
          words={words}
          lang={reply.lang}
          broken={rewording.broken}
          onChange={setWords}
          onBack={() => setWords(null)}
        />
      ) : (
        <div class={lines ? 'clamped' : ''} style={lines ? { '--lines': lines } : undefined}>
          <ReplyText reply={reply} values={written} textRef={text} onEdit={edit} />
        </div>
      )}
      {shown.length && words === null ? (
        <Blanks blanks={shown} values={values} insist={insist} onChange={setValues} />
      ) : null}
      {reply.approval ? <ApprovalLine approval={reply.approval} department={reply.department} /> : null}
      <ActingLine acting={props.acting} />
      <div class="row reply-acts">
        {insist && missing.length ? (
          <p class="field-error" role="alert">
            {guidance.missing(common.list(missing.map(({ label }) => label)))}
          </p>
        ) : null}
        <Button
          look={look}
          onPress={() => use('insert')}
          busy={props.busy}
          part="insert"
          label={props.leading ? undefined : guidance.insertLabel(reply.title)}
          shortcut={props.leading ? keys.insert : undefined}
        >
          {common.insert}
        </Button>
        <Button
          onPress={() => use('copy')}
          busy={props.busy}
          part="copy"
          label={props.leading ? undefined : guidance.copyLabel(reply.title)}
          shortcut={props.leading ? keys.copy : undefined}
        >
          {common.copy}
        </Button>
        {words === null && missing.length === 0 && reply.approval ? (
          <Button look="quiet" small onPress={() => setWords(approved)} part="reword">
            {guidance.reword}
          </Button>
        ) : null}
        {lines && words === null ? (
          <Button look="quiet" small onPress={() => setWhole(true)} part="whole">
            {common.more}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
