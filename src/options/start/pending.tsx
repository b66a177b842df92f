/** Above a room, as long as the guide was begun and is not finished: the way back to it, and the way out. */
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { hasReceived, isPending, START } from './step';

export function GuidePending() {
  const { start: t } = useWords();
  const facts = useOptions();
  const { settings, saveSettings } = facts;
  if (!isPending(settings, hasReceived(facts))) return null;
  return (
    <Notice tone="accent">
      <div class="row" data-part="guide-pending">
        <span>{t.pending}</span>
        <a class="button button-small" href={`#${START}`}>
          {t.resume}
        </a>
        <Button
          look="quiet"
          small
          part="guide-drop"
          onPress={() => void saveSettings({ ...settings, guide: 'done' })}
        >
          {t.drop}
        </Button>
      </div>
    </Notice>
  );
}
