/** The second and last screen of whoever receives a charter: a file, or an address to follow. */
import { useWords } from '../../ui/language';
import { ImportForm } from '../charter/import-form';
import { SourceSheet } from '../travel/source-sheet';
import { Frame } from './frame';
import type { ScreenProps } from './guide';

export function ReceiveScreen(props: ScreenProps) {
  const { start } = useWords();
  const t = start.receive;
  return (
    <Frame title={t.title} text={t.text} next={t.finish} onNext={props.onDone} onBack={props.onBack}>
      <ImportForm />
      <SourceSheet />
      <p class="soft small">{t.none}</p>
    </Frame>
  );
}
