/** The options page: the charter on screens, and this browser's settings. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/pieces.css';
import '../ui/clock.css';
import '../ui/notice/notice.css';
import '../ui/escalation/escalation.css';
import '../ui/propose/proposals.css';
import './options.css';
import './approval/approval.css';
import './proposals/inbox.css';
import './journal/journal.css';
import './versions/versions.css';
import './records/records.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) render(<App />, root);
