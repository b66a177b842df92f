/** The practice page: a fictional thread, read by the very same content code as a real page. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/pieces.css';
import './practice.css';
import { start } from '../content/start';
import { practiceThread } from '../core/practice/thread';
import { sendFromPage } from '../messages/send-from-page';
import { now } from '../platform/clock';
import { chosenLanguage } from './chosen-language';
import { PracticePage } from './page';
import { overheard } from './report';

const root = document.getElementById('root');
if (root) {
  const language = await chosenLanguage();
  const thread = practiceThread(language);
  const expected = [thread.post, ...thread.comments].filter((comment) => comment.expected !== null).length;
  render(<PracticePage language={language} thread={thread} openedAt={now()} />, root);
  start({ send: overheard(sendFromPage, document.documentElement, expected) });
}
