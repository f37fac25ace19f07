import { askedEarly } from '../../../../src/webparts/register/loading/askedEarly';
import { memoryRegister } from '../../../support/register/memoryRegister';
import { connect } from '../../../../src/webparts/register/connection';
import { settingsOf } from '../../../../src/webparts/register/settings';
import { Waits } from '../../../../src/ui/waits';

const page = { user: { loginName: 'i:0#.f|membership|x@y.example' }, web: { absoluteUrl: 'https://cwm.example/sites/intranet/' } };

beforeAll(() => { global.fetch = jest.fn(() => Promise.reject(new TypeError('no network'))); });

describe('the site of the register', () => {
  it.each([
    ['is the one of the properties', ' https://cwm.example/sites/partnerships/ ', { url: 'https://cwm.example/sites/partnerships', isChosen: true, inTeams: false, user: 'i:0#.f|membership|x@y.example' }],
    ['is the page’s own web when the properties say nothing', '', { url: 'https://cwm.example/sites/intranet', isChosen: false, inTeams: false, user: 'i:0#.f|membership|x@y.example' }]
  ])('%s', (_, chosen, site) => expect(connect(chosen, page, false).site).toEqual(site));
});

describe('a store asked early', () => {
  it('answers the first question with what was asked before, and asks again after that', async () => {
    const store = memoryRegister([]);
    const early = askedEarly(store);
    expect(store.asked).toEqual(['schema']);
    await early.schema('Partnerships');
    expect(store.asked).toEqual(['schema']);
    await early.schema('Partnerships');
    expect(store.asked).toEqual(['schema', 'schema']);
  });

  it('hands a failure to whoever asks first', async () => {
    const store = memoryRegister([]);
    store.failing = { schema: new Error('no network') };
    const early = askedEarly(store);
    store.failing = {};
    await expect(early.schema('Partnerships')).rejects.toThrow('no network');
    await expect(early.schema('Partnerships')).resolves.toMatchObject({ itemCount: 0 });
  });
});

describe('settings', () => {
  it('of a new web part show all filters and the usual card fields', () => {
    expect(settingsOf({})).toEqual({
      defaultView: '', filters: ['type', 'service', 'stage', 'sector', 'footprint', 'statutory', 'role'], cardFields: ['Kind', 'Service', 'CouncilRole', 'LeadOfficer', 'NextReview']
    });
  });

  it('keep what was ticked and unticked', () => {
    expect(settingsOf({ defaultView: 'Closed', filters: { stage: false }, cardFields: { Kind: false, Footprint: true } })).toEqual({
      defaultView: 'Closed', filters: ['type', 'service', 'sector', 'footprint', 'statutory', 'role'], cardFields: ['Service', 'CouncilRole', 'Footprint', 'LeadOfficer', 'NextReview']
    });
  });
});

describe('waiting for a busy SharePoint', () => {
  it('tells until when, the longest of several waits, and when it is over', () => {
    jest.useFakeTimers({ now: 1_000_000 });
    const waits = new Waits();
    const told: number[] = [];
    const stop = waits.subscribe((until) => told.push(until));
    waits.say(10);
    waits.say(2);
    waits.say(0);
    stop();
    waits.say(5);
    expect(told).toEqual([0, 1_010_000, 1_010_000, 0]);
    jest.useRealTimers();
  });
});
