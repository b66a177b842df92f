/** The options page: the charter on screens, and this browser's settings. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/pieces.css';
import './options.css';
import './journal/journal.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) render(<App />, root);
