/** Starts the card in its frame. */
import { render } from 'preact';
import { send } from '../messages/send';
import '../ui/tokens.css';
import '../ui/pieces.css';
import '../ui/guidance.css';
import '../ui/clock.css';
import '../ui/escalation/escalation.css';
import '../ui/findings.css';
import '../ui/propose/proposals.css';
import { Speaking } from '../ui/language';
import { useChosenLanguage } from '../ui/use-language';
import { Card } from './card';
import './card.css';
import { Coach } from './coach';
import './coach.css';
import { coachPort } from './coach-port';
import { Guard } from './guard';
import './guard.css';
import { guardPort } from './guard-port';
import { Line, lineIn } from './line';
import { takeNonce } from './nonce';
import { Palette } from './palette';
import './palette.css';
import { palettePort } from './palette-port';
import { type CardPort, cardPort } from './port';
import { watchVisibility } from './watch-visibility';

const coachLeast = { width: 238, height: 40 };

const clock = () => performance.now();
const setting = async () => (await send('settings.load', {})).language;

/** Without a nonce the frame was opened by nobody we know: it shows no comment, ever. */
const nobody: CardPort = {
  load: async () => ({ state: 'expired' }),
  act: async () => ({ outcome: 'no_answer', text: null, decision: null }),
  close: () => undefined,
};

const root = document.getElementById('root');
if (root) {
  const nonce = takeNonce(location, history);
  const line = lineIn(location.search);
  // The coach's words take a line or two; a card's first reply needs more.
  const least = location.search === '?coach' || location.search === '?palette' ? coachLeast : undefined;
  const sight = watchVisibility(root, clock, new AbortController().signal, least);
  const seen = () => sight.proven(clock());
  const Inside = () => {
    if (line !== null) return <Line line={line} />;
    if (nonce && location.search === '?coach') return <Coach port={coaching} seen={seen} />;
    if (nonce && location.search === '?palette') return <Palette port={choosing} seen={seen} />;
    if (nonce && location.search === '?guard') return <Guard port={asking} seen={seen} />;
    return <Card port={port} seen={seen} />;
  };
  const port = nonce ? cardPort(nonce) : nobody;
  const asking = guardPort(nonce ?? '');
  const coaching = coachPort(nonce ?? '');
  const choosing = palettePort(nonce ?? '');
  const Screen = () => (
    <Speaking language={useChosenLanguage(setting)}>
      <Inside />
    </Speaking>
  );
  render(<Screen />, root);
}
