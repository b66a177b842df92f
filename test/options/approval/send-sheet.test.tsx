// @vitest-environment jsdom
/** « Envoyer au service » : the sheet is remembered before it is saved, and the e-mail carries nothing of anybody else's. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Charter } from '../../../src/core/charter/schema';
import { languages, messages } from '../../../src/i18n';
import type { Change } from '../../../src/messages/charter';
import { SendSheet } from '../../../src/options/approval/send-sheet';
import { OptionsContext, type OptionsFacts } from '../../../src/options/context';
import { ApprovalSaid } from '../../../src/options/replies/history';
import { PressGuardContext } from '../../../src/ui/press';
import { recorded } from '../../core/charter/sample';
import { house } from '../../core/replies/sheet-sample';
import { stage } from '../../ui/stage';

let asked: Change[] = [];
let saved: string[] = [];
beforeEach(() => {
  asked = [];
  saved = [];
  URL.createObjectURL = () => 'blob:x';
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
});

function factsOf(charter: Charter, outcome: string): OptionsFacts {
  const standings = Object.fromEntries(charter.replies.map((reply) => [reply.id, 'submitted']));
  return {
    charter,
    standings,
    expiring: [],
    settings: { role: 'admin', welcomed: true, firstName: null },
    change: async (change: Change) => {
      asked.push(change);
      return { outcome, problems: [] };
    },
  } as unknown as OptionsFacts;
}

async function screen(charter: Charter, outcome = 'saved', language: 'fr' | 'en' = 'fr') {
  const facts = factsOf(charter, outcome);
  const shown = await stage(
    language,
    <PressGuardContext.Provider value={() => true}>
      <OptionsContext.Provider value={facts}>
        <SendSheet onDone={() => undefined} />
      </OptionsContext.Provider>
    </PressGuardContext.Provider>,
  );
  const save = async () => {
    await shown.press('[data-part=save]');
    for (let turn = 0; turn < 5; turn += 1) await shown.settle();
  };
  return { ...shown, save };
}

describe('a sheet that is sent', () => {
  it.each(languages)('in %s is remembered, then saved, and its e-mail stands ready', async (language) => {
    const base = house();
    const departments = base.departments.map((one) => ({ ...one, email: 'service@exemple.fr' }));
    const one = await screen({ ...base, departments }, 'saved', language);
    await one.press('[name=sheet-reply][value=r4]');
    await one.save();
    const [change] = asked;
    if (change?.change !== 'sheet_issued') throw new Error('no sheet was issued');
    expect(change.record.items.map(({ reply }) => reply)).toEqual([
      'r0',
      'r1',
      'r2',
      'r3',
      'r5',
      'r6',
      'r7',
      'r8',
      'r9',
    ]);
    expect(change.record.id).toMatch(/^[\w-]{22}$/);
    expect(saved).toEqual([expect.stringMatching(/^relais-care-\d{4}-\d\d-\d\d\.html$/)]);
    const mail = one.one<HTMLAnchorElement>('[data-part=sheet-mail]').getAttribute('href') ?? '';
    expect(mail.startsWith('mailto:service@exemple.fr?subject=')).toBe(true);
    expect(mail.length).toBeLessThanOrEqual(1_800);
    expect(mail).not.toMatch(/%0[AD]|[\r\n]/i);
    expect(decodeURIComponent(mail)).toContain(saved[0]);
  });

  it('that could not be remembered is not saved: its answer would be unknown', async () => {
    const one = await screen(house(), 'stale');
    await one.save();
    expect([asked.length, saved]).toEqual([1, []]);
    expect(one.one('[role=alert]').textContent).toContain(messages.fr.options.outcomes.stale.slice(0, 20));
  });

  it('asks for nothing without a reply, or until a day that is past', async () => {
    const one = await screen(house());
    await one.type('[name=sheet-until]', '2020-01-01');
    await one.save();
    expect(one.text()).toContain(messages.fr.approval.untilWrong);
    expect(asked).toEqual([]);
  });
});

describe('an agreement', () => {
  it('recorded and signed are both told, and never alike; one’s own says so', async () => {
    const base = house();
    const {
      kind: _,
      means: __,
      recordedBy: ___,
      ...common
    } = recorded('a'.repeat(64)) as Extract<ReturnType<typeof recorded>, { kind: 'recorded' }>;
    const signed = { ...common, kind: 'signed' as const, publicKey: 'AAAA', signature: 'BBBB', serial: 1 };
    const said = async (approval: Parameters<typeof ApprovalSaid>[0]['approval']) => {
      const shown = await stage(
        'fr',
        <OptionsContext.Provider value={factsOf(base, 'saved')}>
          <ApprovalSaid approval={approval} />
        </OptionsContext.Provider>,
      );
      return shown.text();
    };
    expect(await said(signed)).toMatch(/Signée par/);
    expect(await said(recorded('a'.repeat(64)))).toMatch(/Approuvée par/);
    expect(await said(recorded('a'.repeat(64), { self: true }))).toContain(
      messages.fr.approval.selfMade.slice(0, 13),
    );
  });
});
