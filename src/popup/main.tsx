/** Starts the popup. */
import { render } from 'preact';
import { send } from '../messages/send';
import '../ui/tokens.css';
import '../ui/pieces.css';
import '../ui/guidance.css';
import '../ui/clock.css';
import '../ui/notice/notice.css';
import '../ui/escalation/escalation.css';
import '../ui/findings.css';
import '../ui/propose/proposals.css';
import { Speaking } from '../ui/language';
import { useChosenLanguage } from '../ui/use-language';
import { Popup } from './popup';
import './popup.css';
import { popupPort } from './port';

const setting = async () => (await send('settings.load', {})).language;

const root = document.getElementById('root');
if (root) {
  const port = popupPort();
  const Screen = () => (
    <Speaking language={useChosenLanguage(setting)}>
      <Popup port={port} />
    </Speaking>
  );
  render(<Screen />, root);
}
