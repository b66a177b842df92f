/** What the CM decided lately, kept in this browser only; and the notices the law asks for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { decisionActs } from '../../messages/views';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { NoticeText } from '../decisions/notice-text';

type Decisions = ReplyOf<'decisions.list'>;

export function DecisionsSection() {
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const [list, setList] = useState<Decisions | null>(null);
  const [trouble, setTrouble] = useState(false);
  const t = words.options.decisions;

  const load = useCallback(async () => {
    try {
      setList(await send('decisions.list', { acts: [...decisionActs], limit: 200 }));
      setTrouble(false);
    } catch {
      setTrouble(true);
    }
  }, []);
  useEffect(() => void load(), [load]);

  const undo = async (id: string) => {
    try {
      const { ok } = await send('decisions.undo', { id });
      setTrouble(!ok);
      await load();
    } catch {
      setTrouble(true);
    }
  };
  const moment = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });

  return (
    <div class="stack">
      <p class="soft">
        {t.intro} {t.retention(charter.privacy.retentionDays)}
      </p>
      {trouble ? (
        <Notice tone="alarm" role="alert">
          {words.options.outcomes.not_saved}
        </Notice>
      ) : null}
      {list && list.decisions.length === 0 ? <p>{t.none}</p> : null}
      {list && list.decisions.length > 0 ? (
        <div class="sheet">
          <p class="soft small">{t.total(list.total)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
          <section class="scroll" aria-label={words.options.sections.decisions} tabIndex={0}>
            <table class="decisions">
              <thead>
                <tr>
                  <th scope="col">{t.when}</th>
                  <th scope="col">{t.what}</th>
                  <th scope="col">{t.comment}</th>
                  <th scope="col">
                    <span class="unseen">{t.undo}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.decisions.map((decision) => (
                  <tr key={decision.id}>
                    <td>{moment.format(new Date(decision.at))}</td>
                    <td>{words.decisions[decision.act]}</td>
                    <td>
                      <bdi>{decision.excerpt}</bdi>
                    </td>
                    <td>
                      <Button look="quiet" small onPress={() => void undo(decision.id)}>
                        {t.undo}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      ) : null}
      <section class="sheet stack" aria-labelledby="notices">
        <h2 id="notices">{t.notices}</h2>
        <NoticeText title={t.noticeCommenters} text={charter.privacy.noticeToCommenters} />
        <NoticeText title={t.noticeCm} text={charter.privacy.noticeToCm} />
      </section>
    </div>
  );
}
