/** An escalation as the background gives it, and a port whose answers a test decides. */
import { vi } from 'vitest';
import type { DeliveryView, EscalationView, Preview } from '../../../src/messages/escalation';
import type { EscalationPort } from '../../../src/ui/escalation/port';
import { decision } from '../samples';

export const escalation: EscalationView = {
  decision,
  practice: false,
  danger: false,
  quiet: false,
  quietUntil: null,
  departments: [
    { id: 'legal', name: 'Juridique' },
    { id: 'press', name: 'Presse' },
  ],
  department: 'legal',
  recipients: [
    {
      id: 'department',
      is: 'department',
      name: 'Juridique',
      email: 'juridique@atelier-rivoire.example',
      contact: null,
    },
    {
      id: 'person:cl',
      is: 'person',
      name: 'Claire Aumont',
      email: 'claire@atelier-rivoire.example',
      contact: null,
    },
  ],
  suggested: 'department',
  tellable: ['excerpt', 'permalink', 'seen', 'dossier', 'text', 'author'],
  told: ['excerpt', 'permalink', 'seen', 'dossier'],
  webhook: {
    masked: 'hooks.maison.example/…a1b2',
    host: 'hooks.maison.example',
    kind: 'slack',
    repeats: false,
    pattern: 'https://hooks.maison.example/*',
    permitted: true,
  },
  dossier: 'd-1',
  state: 'prepared',
  taken: null,
  decided: null,
  answer: null,
  deliveries: [],
};

export const preview: Preview = {
  subject: 'Relais : Menace juridique',
  lines: ['Service : Juridique', 'Extrait : « mon avocat <script>alert(1)</script> »'],
  post: {
    to: 'hooks.maison.example/…a1b2',
    headers: [{ name: 'Idempotency-Key', value: 'f'.repeat(32) }],
    body: '{"text":"<script>alert(1)</script>"}',
    bytes: 36,
  },
  tooLong: false,
  sum: 'a'.repeat(64),
};

export const delivery: DeliveryView = {
  key: '0123456789abcdef0123456789abcdef',
  way: 'webhook',
  department: 'Juridique',
  person: null,
  at: '2026-03-02T10:00:00.000Z',
  status: 'uncertain',
  nextAt: null,
  host: 'hooks.maison.example',
  tries: 1,
  outcome: 'lost',
  httpStatus: null,
  said: null,
};

export function escalationPortOf(view: EscalationView = escalation) {
  return {
    load: vi.fn<EscalationPort['load']>(async () => view),
    states: vi.fn<EscalationPort['states']>(async () => []),
    preview: vi.fn<EscalationPort['preview']>(async () => preview),
    send: vi.fn<EscalationPort['send']>(async () => ({ outcome: 'delivered', view })),
    handed: vi.fn<EscalationPort['handed']>(async () => ({ outcome: 'done', view })),
    delivery: vi.fn<EscalationPort['delivery']>(async () => ({ outcome: 'delivered', view })),
    status: vi.fn<EscalationPort['status']>(async () => ({ outcome: 'done', view })),
    answerFile: vi.fn<EscalationPort['answerFile']>(async () => ({
      outcome: 'would_change',
      says: { taken: null, decided: 'Claire Aumont', answer: 'Bonjour.' },
      view,
    })),
    allow: vi.fn<EscalationPort['allow']>(async () => true),
    saveDossier: vi.fn<EscalationPort['saveDossier']>(async () => true),
  };
}
