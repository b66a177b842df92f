/** Who reports: asked once, kept only where the user says so, forgotten on request. */
import { useState } from 'preact/hooks';
import { isComplete, isEmail } from '../../core/notice/person';
import { isUnionNotice } from '../../core/notice/route';
import { Button } from '../button';
import { Field } from '../field';
import { useWords } from '../language';
import type { NoticePort } from './notice-port';
import type { NoticeForm } from './use-notice';

export function NoticePerson(props: { form: NoticeForm; port: NoticePort; kept: boolean }) {
  const { form, port } = props;
  const { notice: said } = useWords();
  const { person } = form;
  const [kept, setKept] = useState(props.kept);
  const [told, setTold] = useState(false);
  const [left, setLeft] = useState(false);
  const keep = async (on: boolean) => {
    if (!(await port.keep(on ? person : null))) return;
    setKept(on);
    setTold(!on);
  };
  const change = (next: Partial<typeof person>) => {
    form.set({ person: { ...person, ...next } });
    // What is kept is what was ticked; something else has to be ticked again.
    setKept(false);
    setTold(false);
  };
  const bad = left && person.email.trim() !== '' && !isEmail(person.email);
  return (
    <section class="stack" data-part="person">
      <Field label={said.name}>
        {(facts) => (
          <input
            {...facts}
            value={person.name}
            maxLength={120}
            autocomplete="name"
            data-part="name"
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={said.email}
        hint={form.notice && isUnionNotice(form.notice.route) ? said.personWhy : said.personReply}
        error={bad ? said.emailBad : null}
      >
        {(facts) => (
          <input
            {...facts}
            type="email"
            value={person.email}
            maxLength={200}
            autocomplete="email"
            data-part="email"
            onInput={(event) => change({ email: event.currentTarget.value })}
            onBlur={() => setLeft(true)}
          />
        )}
      </Field>
      {kept ? (
        <div class="row">
          <Button small look="quiet" part="forget" onPress={() => void keep(false)}>
            {said.forget}
          </Button>
        </div>
      ) : (
        <label class="row notice-check">
          <input
            type="checkbox"
            checked={false}
            disabled={!isComplete(person)}
            data-part="keep"
            onChange={() => void keep(true)}
          />
          <span>{said.keep}</span>
        </label>
      )}
      <p class="small" role="status">
        {told ? said.forgotten : null}
      </p>
    </section>
  );
}
