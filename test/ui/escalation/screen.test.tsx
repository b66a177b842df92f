// @vitest-environment jsdom
/** The screen of an escalation: what it shows before anything leaves, and what each press asks for. */
import { describe, expect, it, vi } from 'vitest';
import { answerRefusals } from '../../../src/core/escalation/answer-file';
import { deliveryStatuses } from '../../../src/core/escalation/delivery';
import { outcomes } from '../../../src/core/escalation/outcome';
import { languages } from '../../../src/i18n';
import { type EscalationView, sendOutcomes } from '../../../src/messages/escalation';
import { EscalationScreen } from '../../../src/ui/escalation/screen';
import { PressGuardContext } from '../../../src/ui/press';
import { rawKeys, saidBy } from '../html';
import { stage } from '../stage';
import { delivery, escalation, escalationPortOf, preview } from './port';

const open = async (
  view: EscalationView | null = escalation,
  { language = 'fr' as 'fr' | 'en', trusted = true, port = escalationPortOf(view ?? escalation) } = {},
) => {
  if (view === null) port.load.mockResolvedValue(null);
  const screen = await stage(
    language,
    <PressGuardContext.Provider value={() => trusted}>
      <EscalationScreen decision="d1" port={port} today="2026-11-22" lastDay="2026-12-22" />
    </PressGuardContext.Provider>,
  );
  return { screen, port };
};

describe('before anything leaves', () => {
  it('names the department, its people, and ticks nobody’s name', async () => {
    const { screen } = await open();
    expect(screen.one<HTMLSelectElement>('[data-part=department]').value).toBe('legal');
    expect(screen.text()).toContain('Claire Aumont');
    const ticked = [...screen.root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(ticked.filter(({ checked }) => checked).map(({ name }) => name)).toEqual([...escalation.told]);
    expect(ticked.find(({ name }) => name === 'author')?.checked).toBe(false);
  });

  it('shows the bytes, and only then has a button that sends them', async () => {
    const { screen, port } = await open();
    expect(screen.root.querySelector('[data-part=send-now]')).toBeNull();
    await screen.press('[data-part=see-exact]');
    expect(screen.one('[data-part=body]').textContent).toBe(preview.post?.body);
    // What a comment holds never becomes markup.
    expect(screen.root.querySelector('script')).toBeNull();
    await screen.press('[data-part=send-now]');
    expect(port.send).toHaveBeenCalledWith({
      decision: 'd1',
      choices: expect.objectContaining({ department: 'legal', recipient: 'department' }),
      sum: preview.sum,
      when: 'now',
    });
    expect(screen.one('[data-part=sent]').textContent).toContain('Bien reçu');
  });

  it('something else chosen is something else to see', async () => {
    const port = escalationPortOf();
    const { screen } = await open(escalation, { port });
    await screen.press('[data-part=see-exact]');
    port.preview.mockResolvedValue({ ...preview, sum: 'b'.repeat(64) });
    await screen.press('[name=author]');
    await screen.settle();
    expect(screen.root.querySelector('[data-part=send-now]')).toBeNull();
    expect(screen.root.querySelector('[data-part=see-exact]')).not.toBeNull();
  });

  it('a press that is no person’s does nothing', async () => {
    const { screen, port } = await open(escalation, { trusted: false });
    await screen.press('[data-part=see-exact]');
    expect(screen.root.querySelector('[data-part=send-now]')).toBeNull();
    expect(port.send).not.toHaveBeenCalled();
  });

  it('danger names who is on call; quiet hours offer to wait, and never forbid', async () => {
    const onCall = {
      id: 'on_call:0',
      is: 'on_call' as const,
      name: 'Noor',
      email: null,
      contact: '06 00 00 00 00',
    };
    const recipients = [onCall, ...escalation.recipients];
    const danger = await open({ ...escalation, danger: true, recipients, suggested: 'on_call:0' });
    expect(danger.screen.one('[data-part=danger]').textContent).toContain('Noor');
    expect(danger.screen.one('[data-part=danger]').textContent).toContain('06 00 00 00 00');
    const { screen, port } = await open({
      ...escalation,
      quiet: true,
      quietUntil: '2026-11-23T07:00:00.000Z',
    });
    await screen.press('[data-part=see-exact]');
    await screen.press('[data-part=send-later]');
    expect(port.send).toHaveBeenCalledWith(expect.objectContaining({ when: 'after_quiet' }));
    await screen.press('[data-part=see-exact]').catch(() => undefined);
    expect(screen.root.querySelector('[data-part=send-now]')).not.toBeNull();
  });

  it('says what stands in the way: no channel, no permission, the practice page, too long', async () => {
    const none = await open({ ...escalation, webhook: null });
    expect(none.screen.one('[data-part=way-webhook]').textContent).toContain('Aucun canal');
    const practice = await open({ ...escalation, webhook: null, practice: true });
    expect(practice.screen.one('[data-part=way-webhook]').textContent).toContain('rien ne part d’ici');
    const webhook = escalation.webhook && { ...escalation.webhook, permitted: false };
    const withdrawn = await open({ ...escalation, webhook });
    await withdrawn.screen.press('[data-part=allow-webhook]');
    expect(withdrawn.port.allow).toHaveBeenCalledWith('https://hooks.maison.example/*');
    const port = escalationPortOf();
    port.preview.mockResolvedValue({ ...preview, post: null, tooLong: true });
    const long = await open(escalation, { port });
    expect(long.screen.one('[data-part=way-webhook]').textContent).toContain('trop long');
  });

  it('a mail too long for its address says so, and the dossier is to be joined by hand', async () => {
    const port = escalationPortOf();
    port.preview.mockResolvedValue({ ...preview, lines: ['é'.repeat(2_000)] });
    const { screen } = await open(escalation, { port });
    expect(screen.one('[data-part=mail-cut]').textContent).toContain('1\u00a0800');
    expect(screen.one<HTMLAnchorElement>('[data-part=mail]').href.length).toBeLessThanOrEqual(1_800);
    expect(screen.one('[data-part=way-mail]').textContent).toContain('joignez');
    await screen.press('[data-part=save-dossier-file]');
    expect(port.saveDossier).toHaveBeenCalledWith('d-1');
    screen.one('[data-part=mail]').addEventListener('click', (event) => event.preventDefault());
    await screen.press('[data-part=mail]');
    expect(port.handed).toHaveBeenCalledWith(expect.objectContaining({ way: 'mail' }));
  });
});

describe('what became of it', () => {
  it('uncertain: it may be said to have arrived, sent again, or let be; nothing happens by itself', async () => {
    const { screen, port } = await open({ ...escalation, deliveries: [delivery] });
    const said = screen.one('[data-part=delivery]').textContent ?? '';
    expect(said).toContain('envoi incertain');
    expect(said).toContain('peut-être arrivé');
    for (const act of ['told_arrived', 'resend', 'cancel'] as const) {
      await screen.press(`[data-part=${act}]`);
      expect(port.delivery).toHaveBeenCalledWith({ decision: 'd1', delivery: delivery.key, do: act });
    }
  });

  it.each(languages)(
    'every status, outcome and refusal has words in %s, none of them a key',
    async (language) => {
      const { screen, port } = await open(
        {
          ...escalation,
          deliveries: deliveryStatuses.flatMap((status, at) =>
            outcomes.map((outcome, index) => ({
              ...delivery,
              status,
              outcome,
              httpStatus: 418,
              nextAt: '2026-11-22T10:05:00.000Z',
              key: `${at}-${index}`.padStart(32, '0'),
            })),
          ),
        },
        { language },
      );
      for (const outcome of sendOutcomes) {
        port.send.mockResolvedValueOnce({ outcome, view: null });
        if (screen.root.querySelector('[data-part=see-exact]')) await screen.press('[data-part=see-exact]');
        await screen.press('[data-part=send-now]');
        expect(screen.one('[data-part=sent]').textContent?.length).toBeGreaterThan(10);
      }
      for (const reason of answerRefusals) {
        port.answerFile.mockResolvedValueOnce({ outcome: reason, says: null, view: null });
      }
      expect(rawKeys(saidBy(document))).toEqual([]);
    },
  );

  it('gone, or nobody answers: said', async () => {
    expect((await open(null)).screen.text()).toContain('n’est plus là');
    const port = escalationPortOf();
    port.load.mockResolvedValue(undefined);
    expect((await open(escalation, { port })).screen.text()).toContain('Relais n’a pas répondu');
  });
});

describe('what came back', () => {
  it('is noted by name; a text asks for who writes it down', async () => {
    const { screen, port } = await open();
    await screen.type('[name=taken-by]', 'Noor');
    await screen.press('[data-part=note-taken]');
    expect(port.status).toHaveBeenCalledWith({ decision: 'd1', change: { set: 'taken', by: 'Noor' } });
    await screen.type('[name=decided-by]', 'Claire');
    await screen.type('[name=answer]', 'Bonjour.');
    expect(screen.one<HTMLButtonElement>('[data-part=note-decided]').disabled).toBe(true);
    await screen.type('[name=recorded-by]', 'Léa');
    await screen.press('[data-part=note-decided]');
    expect(port.status).toHaveBeenLastCalledWith({
      decision: 'd1',
      change: {
        set: 'decided',
        by: 'Claire',
        answer: { text: 'Bonjour.', on: '2026-11-22', until: '2026-12-22', recordedBy: 'Léa' },
      },
    });
  });

  it('a file is told in words first, and taken in at a press', async () => {
    const { screen, port } = await open();
    const input = screen.one<HTMLInputElement>('[name=answer-file]');
    const file = { slice: () => ({ text: async () => '{"a":1}' }) };
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(port.answerFile).toHaveBeenCalled());
    await screen.settle();
    await screen.settle();
    expect(screen.one('[data-part=answer-file]').textContent).toContain('Claire Aumont');
    await screen.press('[data-part=apply-file]');
    expect(port.answerFile).toHaveBeenLastCalledWith({ decision: 'd1', text: '{"a":1}', apply: true });
  });
});
