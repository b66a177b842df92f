import { describe, expect, it } from 'vitest';
import { begunFrom } from '../../../src/options/start/begun-from';
import { pagesWith, readPage } from '../../../src/options/start/page-field';
import {
  type Services,
  servicesChange,
  servicesNow,
  servicesWrong,
} from '../../../src/options/start/services';
import { isPending, screenOf, screensOf, showsGuide } from '../../../src/options/start/step';
import { defaults } from '../../charters/shipped';

const fresh = { welcomed: false, role: 'cm' } as const;
const admin = { welcomed: true, role: 'admin' } as const;

describe('the guide', () => {
  it('has at most five screens, and two for whoever receives a charter', () => {
    expect(screensOf('admin')).toHaveLength(5);
    expect(screensOf('cm')).toEqual(['role', 'receive']);
    expect(screensOf('approver')).toEqual(['role', 'receive']);
  });

  it('goes on from the screen that was left', () => {
    expect(screenOf(fresh)).toBe('role');
    expect(screenOf({ ...admin, guide: 'services' })).toBe('services');
    expect(screenOf({ ...admin, guide: 'done' })).toBe('brand');
    // The role was changed since: its own first screen.
    expect(screenOf({ ...admin, role: 'cm', guide: 'services' })).toBe('receive');
  });

  it('shows where no room is asked for and it waits, and at its own address', () => {
    expect(showsGuide('', fresh, true)).toBe(true);
    expect(showsGuide('#replies', fresh, true)).toBe(false);
    expect(showsGuide('', { ...admin, guide: 'sector' }, true)).toBe(true);
    expect(showsGuide('#rules', { ...admin, guide: 'sector' }, true)).toBe(false);
    expect(showsGuide('', { ...admin, guide: 'done' }, true)).toBe(false);
    // Set up before there was a guide.
    expect(showsGuide('', admin, false)).toBe(false);
    expect(showsGuide('#start', admin, false)).toBe(true);
    // It waits for nothing any more when the page is opened: the rooms are shown.
    expect(showsGuide('', { ...admin, guide: 'next' }, false)).toBe(false);
    expect(showsGuide('', { ...admin, guide: 'next' }, true)).toBe(true);
  });

  it('is pending only while something is left to give, or a charter has not come', () => {
    expect(isPending(fresh, false)).toBe(false);
    for (const guide of ['brand', 'sector', 'services'] as const) {
      expect(isPending({ ...admin, guide }, true)).toBe(true);
    }
    expect(isPending({ ...admin, guide: 'next' }, true)).toBe(false);
    expect(isPending({ ...admin, guide: 'done' }, false)).toBe(false);
    expect(isPending({ welcomed: true, guide: 'receive' }, false)).toBe(true);
    expect(isPending({ welcomed: true, guide: 'receive' }, true)).toBe(false);
  });

  it('knows the sector that a charter was begun from', () => {
    expect(begunFrom({ id: 'town-hall-en' }, ['transport', 'town_hall'])).toBe('town_hall');
    expect(begunFrom({ id: 'default-fr' }, ['transport', 'town_hall'])).toBeUndefined();
  });
});

describe('a page that is typed', () => {
  it('is an address or a handle', () => {
    expect(readPage(' https://x.com/railponant/status/1 ', 'x')).toEqual({ ok: true, handle: 'railponant' });
    expect(readPage('@railponant', 'x')).toEqual({ ok: true, handle: 'railponant' });
    expect(readPage('m.facebook.com/rail.du.ponant', 'facebook')).toEqual({
      ok: true,
      handle: 'rail.du.ponant',
    });
    expect(readPage('', 'x')).toEqual({ ok: true, handle: null });
  });

  it('is refused where it is another network’s, another site’s, or no page at all', () => {
    expect(readPage('facebook.com/rail', 'x')).toEqual({ ok: false, wrong: 'network' });
    expect(readPage('https://example.com/rail', 'x')).toEqual({ ok: false, wrong: 'page' });
    expect(readPage('https://x.com/', 'x')).toEqual({ ok: false, wrong: 'page' });
    expect(readPage('rail du ponant', 'x')).toEqual({ ok: false, wrong: 'page' });
  });

  it('takes the place of the first one of its network; the others stay', () => {
    const page = (network: 'x' | 'facebook', handle: string) => ({ network, handle, name: null });
    const pages = [page('x', 'Rail'), page('facebook', 'rail'), page('x', 'rail_pro')];
    expect(pagesWith(pages, 'x', 'rail')).toBe(pages);
    expect(pagesWith(pages, 'x', 'rail_pro')).toEqual([page('x', 'rail_pro'), page('facebook', 'rail')]);
    expect(pagesWith(pages, 'facebook', null)).toEqual([page('x', 'Rail'), page('x', 'rail_pro')]);
  });
});

describe('the departments and who is on call', () => {
  const charter = defaults.fr;
  const typed = (over: Partial<Services>): Services => ({ ...servicesNow(charter), ...over });

  it('are refused field by field', () => {
    expect([
      ...servicesWrong(typed({ emails: { legal: 'a@b', press: 'p@example.org', hr: '' } })).emails,
    ]).toEqual(['legal']);
    expect(servicesWrong(typed({ name: 'Ada' })).onCall).toBe(true);
    expect(servicesWrong(typed({ name: 'Ada', contact: '06', from: '' })).onCall).toBe(true);
    expect(servicesWrong(typed({ name: 'Ada', contact: '06' })).onCall).toBe(false);
  });

  it('are one change, of what differs alone', () => {
    expect(servicesChange(charter, typed({}))).toBeNull();
    const change = servicesChange(
      charter,
      typed({ emails: { legal: 'l@example.org' }, name: 'Ada', contact: '06' }),
    );
    expect(change).toMatchObject({
      puts: [
        { list: 'departments', record: { id: 'legal', email: 'l@example.org' } },
        { list: 'people', record: { id: 'ada', roles: [] } },
      ],
      onCall: [{ person: 'ada', from: '18:00', until: '09:00', contact: '06' }],
    });
  });

  it('keep a person who is known, and the turns after the first', () => {
    const people = [{ id: 'p1', name: 'Ada', department: null, roles: [], initials: null, email: null }];
    const turn = { person: 'p1', from: '18:00', until: '09:00', days: [1], contact: '06' };
    const known = {
      ...charter,
      people,
      care: { ...charter.care, onCall: [turn, { ...turn, contact: '07' }] },
    };
    expect(servicesChange(known, servicesNow(known))).toBeNull();
    expect(servicesChange(known, { ...servicesNow(known), contact: '08' })).toMatchObject({
      puts: [],
      onCall: [{ person: 'p1', contact: '08', days: [1] }, { contact: '07' }],
    });
    expect(servicesChange(known, { ...servicesNow(known), name: '', contact: '' })).toMatchObject({
      onCall: [{ contact: '07' }],
    });
  });
});
