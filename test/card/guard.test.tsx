// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Guard } from '../../src/card/guard';
import type { GuardPort, LoadedGuard } from '../../src/card/guard-port';
import { lineIn, lineNames } from '../../src/card/line';
import { languages, messages } from '../../src/i18n';
import type { GuardChoice } from '../../src/messages/basics';
import type { GuardView } from '../../src/messages/guard';
import type { Act } from '../../src/messages/parts';
import type { Guidance } from '../../src/messages/views';
import type { ActResult } from '../../src/ui/use-acts';
import { illegal, legal, unhappy } from '../ui/samples';
import { stage } from '../ui/stage';

interface Setting {
  readonly view?: Partial<GuardView>;
  readonly guidance?: Guidance;
  readonly loaded?: LoadedGuard;
  readonly outcome?: ActResult;
  readonly seen?: () => boolean;
  readonly untrusted?: boolean;
  readonly language?: 'fr' | 'en';
}

async function ask(setting: Setting = {}) {
  const acts: Act[] = [];
  const choices: GuardChoice[] = [];
  const { guidance = unhappy } = setting;
  const view: GuardView = { control: 'delete', guidance, review: true, reused: null, ...setting.view };
  const port: GuardPort = {
    load: async () => setting.loaded ?? { state: 'ready', view },
    act: async (act) => {
      acts.push(act);
      return { outcome: setting.outcome ?? 'done', text: null, decision: null };
    },
    choose: async (choice) => {
      choices.push(choice);
      return true;
    },
    close: vi.fn(),
  };
  const trusted = setting.untrusted ? {} : { trusted: () => true };
  const screen = await stage(
    setting.language ?? 'fr',
    <Guard port={port} seen={setting.seen ?? (() => true)} {...trusted} />,
  );
  return { screen, acts, choices, port };
}

describe('the guard', () => {
  it.each(languages)(
    'says in %s what the charter says, the consequence, the principle and the law',
    async (language) => {
      const { guard } = messages[language];
      const { screen } = await ask({ language });
      expect(screen.text()).toContain(guard.title.delete);
      expect(screen.one('[data-part=principle]').textContent).toBe(guard.principle);
      expect(screen.one('[data-part=review]').textContent).toBe(guard.review);
      expect(screen.one('[data-part=todo]').textContent).not.toBe('');
    },
  );

  it('says the consumer law once: where the charter says it already, only the source is named', async () => {
    const { rule } = unhappy;
    if (rule === null) throw new Error('no rule');
    const consequence = 'Supprimer un avis négatif est une pratique commerciale trompeuse.';
    const { screen } = await ask({ guidance: { ...unhappy, rule: { ...rule, consequence } } });
    expect(screen.text().match(/pratique commerciale trompeuse/g)).toHaveLength(1);
    expect(screen.one('[data-part=review]').textContent).toBe(messages.fr.guard.reviewSource);
    const other = await ask({ guidance: { ...unhappy, rule: { ...rule, consequence: '' } } });
    expect(other.screen.text().match(/pratique commerciale trompeuse/g)).toHaveLength(1);
  });

  it('does not speak of reviews where there is none', async () => {
    const { screen } = await ask({ view: { review: false } });
    expect(screen.root.querySelector('[data-part=review]')).toBeNull();
  });

  it.each([
    ['answer', [{ do: 'avert' }]],
    ['leave', [{ do: 'avert' }, { do: 'leave' }]],
    ['escalate', [{ do: 'avert' }, { do: 'escalate' }]],
  ] as const)('%s: turned away first, then the act itself, then the page is told', async (choice, wanted) => {
    const { screen, acts, choices } = await ask();
    await screen.press(`[data-part=${choice}]`);
    await screen.settle();
    await screen.settle();
    expect(acts).toEqual(wanted);
    expect(choices).toEqual([choice]);
    expect(screen.one('[data-part=told]').textContent).toContain(messages.fr.guard.told.cancelFirst);
  });

  it('goes on with one key for the choice and one for the reason', async () => {
    const { screen, acts, choices } = await ask({ view: { control: 'hide' } });
    await screen.key('m');
    expect(acts).toEqual([]);
    await screen.key('5');
    expect(acts).toEqual([{ do: 'remove', reason: 'duplicate' }]);
    expect(choices).toEqual(['go_on']);
    expect(screen.one('[data-part=told]').textContent).toContain('60 secondes');
  });

  it('offers the reason of ten minutes ago at once, and another one on request', async () => {
    const first = await ask({ view: { reused: 'spam' } });
    await first.screen.press('[data-part=go-on]');
    expect(first.acts).toEqual([{ do: 'remove', reason: 'spam' }]);
    const second = await ask({ view: { reused: 'spam' } });
    await second.screen.press('[data-part=other-reason]');
    expect(second.screen.root.querySelector('[data-part=reasons]')).not.toBeNull();
    expect(second.acts).toEqual([]);
  });

  it('takes no press before it was seen for long enough, nor a script’s', async () => {
    const early = await ask({ seen: () => false });
    await early.screen.press('[data-part=leave]');
    await early.screen.key('l');
    expect(early.acts).toEqual([]);
    expect(early.screen.one('[data-part=status] .notice').textContent).toBe(messages.fr.outcomes.wait);
    const script = await ask({ untrusted: true });
    await script.screen.press('[data-part=leave]');
    expect(script.acts).toEqual([]);
  });

  it('never blocks for good: where the reason cannot be noted, one may go on without', async () => {
    const { screen, choices } = await ask({ outcome: 'storage_full' });
    await screen.press('[data-part=go-on]');
    await screen.press('[data-part=reason-other]');
    expect(choices).toEqual([]);
    expect(screen.text()).toContain(messages.fr.guard.notNoted);
    await screen.press('[data-part=without-note]');
    expect(choices).toEqual(['go_on']);
  });

  it('offers no answer to what is not answered, and says where the law asks to be fast', async () => {
    const { screen } = await ask({ guidance: illegal });
    expect(screen.root.querySelector('[data-part=answer]')).toBeNull();
    expect(screen.one('[data-part=free]').textContent).toBe(messages.fr.guard.free.unlawful);
    expect(screen.root.querySelector('[data-part=principle]')).toBeNull();
    const other = await ask({ guidance: legal });
    expect(other.screen.one('[data-part=escalate]').className).toContain('button-first');
  });

  it.each(['gone', 'expired', 'reload', 'no_answer'] as const)(
    'says %s where it has nothing to show',
    async (state) => {
      const { screen, acts } = await ask({ loaded: { state } });
      expect(screen.one('[data-part=state]').textContent).not.toBe('');
      expect(acts).toEqual([]);
    },
  );
});

describe('a line', () => {
  it('is one of ours, or none', () => {
    for (const name of lineNames) expect(lineIn(`?${name}`)).toBe(name);
    for (const other of ['', '?', '?guard', '?line_block=1', '?__proto__']) expect(lineIn(other)).toBeNull();
  });
});
