// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ClockView } from '../../src/messages/clocks';
import type { Guidance } from '../../src/messages/views';
import { GuidancePane } from '../../src/ui/guidance-pane';
import { PressGuardContext } from '../../src/ui/press';
import type { ActPort } from '../../src/ui/use-acts';
import { legal, unhappy } from './samples';
import { stage } from './stage';

const clock: ClockView = {
  id: `data_request:${'c'.repeat(32)}`,
  kind: 'data_request',
  ref: 'c'.repeat(32),
  network: 'facebook',
  brand: null,
  permalink: null,
  excerpt: '',
  seen: '2026-11-22T08:00:00.000Z',
  posted: null,
  marked: false,
  life: false,
  term: { at: '2026-12-22T23:00:00.000Z', day: '2026-12-22' },
  longer: null,
  state: 'running',
  steps: null,
  removable: true,
  extended: false,
  end: null,
  reminder: null,
  department: 'Protection des données',
  departmentEmail: null,
};

function show(guidance: Guidance, reply: Awaited<ReturnType<ActPort['act']>>) {
  const port = { act: vi.fn(async () => reply), reload: vi.fn() };
  const pane = (
    <PressGuardContext.Provider value={() => true}>
      <GuidancePane guidance={guidance} port={port} />
    </PressGuardContext.Provider>
  );
  return stage('fr', pane).then((screen) => ({ screen, port }));
}
const done = { outcome: 'done', text: null, decision: null } as const;

describe('the delays of a comment', () => {
  it('take one line above an approved reply, and open on request', async () => {
    const { screen } = await show({ ...unhappy, clocks: [clock] }, done);
    const fold = screen.one<HTMLDetailsElement>('[data-part=clock-data_request]');
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')?.textContent).toContain('22 déc. 2026');
    const first = screen.one('.reply');
    expect(fold.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stand in full where no reply is offered', async () => {
    const { screen } = await show({ ...legal, replies: [], clocks: [clock] }, done);
    expect(screen.root.querySelector('[data-part=clock-data_request]')).toBeNull();
    expect(screen.text()).toContain('À traiter par : Protection des données.');
  });

  it('are settled without changing what was decided of the comment', async () => {
    const { screen, port } = await show({ ...legal, replies: [], clocks: [clock] }, done);
    await screen.press('[data-part=exit-answered]');
    expect(port.act).toHaveBeenCalledWith({
      do: 'settle',
      clock: 'data_request',
      exit: 'answered',
      by: null,
      why: null,
    });
    expect(port.reload).toHaveBeenCalled();
  });

  it('are taken back by the decision that ended them', async () => {
    const ended = {
      ...clock,
      state: 'ended',
      end: { exit: 'answered', at: clock.seen, by: null, decision: 'd7' },
    };
    const { screen, port } = await show({ ...legal, replies: [], clocks: [ended as ClockView] }, done);
    expect(screen.text()).toContain('Réponse donnée.');
    await screen.press('[data-part=clock-undo]');
    expect(port.act).toHaveBeenCalledWith({ do: 'undo', decision: 'd7' });
  });

  it('are started by hand', async () => {
    const { screen, port } = await show({ ...unhappy, mayStart: ['right_of_reply'] }, done);
    await screen.press('[data-part=start-right_of_reply]');
    expect(port.act).toHaveBeenCalledWith({ do: 'start_clock', clock: 'right_of_reply', on: true });
  });
});

describe('a person in danger', () => {
  const care = (danger: NonNullable<Guidance['danger']>): Guidance => ({
    ...unhappy,
    emergency: [{ number: '3114', label: '', service: 'suicide' }],
    danger,
  });
  it('has a number, and somebody of the house to call, then the next', async () => {
    const alert = [
      { name: 'Nadia Ferrand', contact: '06 39 98 00 01', from: null },
      { name: 'Paul Oriol', contact: '06 39 98 00 02', from: null },
    ];
    const { screen } = await show(care({ kinds: ['distress'], sure: true, alert }), done);
    expect(screen.text()).toContain('3114 Prévention du suicide');
    expect(screen.text()).toContain('Nadia Ferrand, 06 39 98 00 01');
    expect(screen.text()).toContain('Sans réponse : Paul Oriol');
  });
  it('has the next person out of hours, and it is said where nobody is named or no number is sure', async () => {
    const next = [{ name: 'Nadia Ferrand', contact: '06 39', from: '18:00' }];
    const later = await show(care({ kinds: ['distress'], sure: true, alert: next }), done);
    expect(later.screen.text()).toContain('à partir de 18:00');
    const nobody = await show(care({ kinds: ['distress'], sure: false, alert: [] }), done);
    expect(nobody.screen.text()).toContain('ne nomme personne d’astreinte');
    expect(nobody.screen.text()).toContain('Relais ne connaît pas les numéros de ce pays');
  });
});
