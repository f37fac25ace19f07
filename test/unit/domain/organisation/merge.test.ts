import { Involvement, PlacedMembership } from '../../../../src/domain/organisation/involvement';
import { markOfMerged, mergeRefusal, OrganisationValues, planMerge } from '../../../../src/domain/organisation/merge';

const text = (value: string): { kind: 'text'; text: string } => ({ kind: 'text', text: value });
const yes = (value: boolean): { kind: 'yesNo'; yes: boolean } => ({ kind: 'yesNo', yes: value });
const organisation = (reference: string, more: OrganisationValues = {}): OrganisationValues => ({ name: text('Gwent Police'), reference: text(reference), ...more });
const kept = organisation('O-0001');
const merged = organisation('O-0002');

let serial = 0;
const member = (partnershipId: number, more: Partial<PlacedMembership> = {}): PlacedMembership => ({
  id: ++serial, organisation: { id: 1, name: 'Gwent Police' }, role: 'Member', partnership: { id: partnershipId, reference: `P-000${partnershipId}`, name: `Partnership ${partnershipId}` }, ...more
});
const involved = (...memberships: readonly PlacedMembership[]): Involvement => ({ memberships, led: [] });
const stepsOf = (ofMerged: PlacedMembership, ...ofKept: readonly PlacedMembership[]): unknown => {
  const [{ does, thereTwice }] = planMerge({ kept, merged, involvementOfKept: involved(...ofKept), involvementOfMerged: involved(ofMerged) }).memberships;
  return [does, thereTwice];
};

describe('a membership of the merged one', () => {
  it.each<[string, PlacedMembership, readonly PlacedMembership[], 'move' | 'drop', boolean]>([
    ['where the kept one is no member, moves', member(1), [], 'move', false],
    ['where the kept one is a member of others only, moves', member(1), [member(2)], 'move', false],
    ['that says nothing more is dropped', member(1), [member(1)], 'drop', false],
    ['that has no role says nothing more', member(1, { role: undefined }), [member(1)], 'drop', false],
    ['within the time of the kept one is dropped', member(1, { from: '2020-01-01', to: '2021-01-01' }), [member(1, { from: '2019-01-01' })], 'drop', false],
    ['as something else moves, and is there twice', member(1, { role: 'Funder' }), [member(1)], 'move', true],
    ['that has a role moves where the kept one has none', member(1), [member(1, { role: undefined })], 'move', true],
    ['with money moves', member(1, { contribution: 100 }), [member(1)], 'move', true],
    ['with no money at all on record as nought moves', member(1, { contribution: 0 }), [member(1)], 'move', true],
    ['with a note moves', member(1, { contributionNote: 'Rooms' }), [member(1)], 'move', true],
    ['that began earlier moves', member(1, { from: '2018-01-01' }), [member(1, { from: '2019-01-01' })], 'move', true],
    ['that has no end moves where the kept one has one', member(1), [member(1, { to: '2021-01-01' })], 'move', true],
    ['at another time moves, and is not there twice', member(1, { to: '2018-12-31' }), [member(1, { from: '2019-01-01' })], 'move', false],
    ['that one of several covers is dropped', member(1, { from: '2020-01-01' }), [member(1, { to: '2018-01-01' }), member(1, { from: '2019-01-01' })], 'drop', false]
  ])('%s', (_what, ofMerged, ofKept, does, thereTwice) => {
    expect(stepsOf(ofMerged, ...ofKept)).toEqual([does, thereTwice]);
  });
});

it('entries that the merged one leads are the kept one’s to lead', () => {
  const led = [{ id: 4, reference: 'P-0004', name: 'Safer Gwent' }];
  expect(planMerge({ kept, merged, involvementOfKept: involved(), involvementOfMerged: { memberships: [], led } }).led).toBe(led);
});

it('the kept one gets what it does not have, and keeps what it has', () => {
  const filled = planMerge({
    kept: organisation('O-0001', { town: text('Cwmbrân'), compact: yes(false), significant: yes(true) }),
    merged: organisation('O-0002', {
      nameCy: text('Heddlu Gwent'), town: text('Newport'), telephone: text('101'), notes: { kind: 'longText', text: 'Old.' }, sector: { kind: 'choice', text: 'Police' }, compact: yes(true), significant: yes(false)
    }),
    involvementOfKept: involved(), involvementOfMerged: involved()
  }).filled;
  expect(filled).toEqual([
    { field: 'nameCy', before: undefined, after: text('Heddlu Gwent') }, { field: 'telephone', before: undefined, after: text('101') }, { field: 'compact', before: yes(false), after: yes(true) }
  ]);
});

test.each<[string, OrganisationValues, OrganisationValues, string | undefined]>([
  ['two that are', kept, merged, undefined],
  ['one with itself', kept, kept, 'sameOne'],
  ['into one that was merged', organisation('O-0001', { mergedInto: text('O-0009') }), merged, 'keptWasMerged'],
  ['one that was merged into another', kept, organisation('O-0002', { mergedInto: text('O-0009') }), 'mergedElsewhere'],
  ['one that was merged into this one, again', kept, organisation('O-0002', { mergedInto: text('O-0001') }), undefined]
])('merging %s: %s', (_what, into, from, refusal) => {
  expect(mergeRefusal(into, from)).toBe(refusal);
});

describe('the mark at the merged one', () => {
  const mark = { into: 'O-0001', today: '2026-11-28', note: 'Merged into O-0001.' };
  const marked = (values: OrganisationValues): Record<string, unknown> => Object.fromEntries(markOfMerged(values, mark).map(({ field, after }) => [field, after]));

  it('says into which, since when, and in its notes', () => {
    expect(marked(merged)).toEqual({ mergedInto: text('O-0001'), ended: { kind: 'day', day: '2026-11-28' }, notes: { kind: 'longText', text: 'Merged into O-0001.' } });
  });
  it('leaves its notes and the day on which it had ended', () => {
    expect(marked({ ...merged, ended: { kind: 'day', day: '2024-07-31' }, notes: { kind: 'longText', text: 'Wound up.' } })).toEqual({ mergedInto: text('O-0001'), notes: { kind: 'longText', text: 'Wound up.\nMerged into O-0001.' } });
  });
  it('leaves notes that are full', () => {
    expect(marked({ ...merged, notes: { kind: 'longText', text: 'x'.repeat(59_990) } })).not.toHaveProperty('notes');
  });
});
