import { approvalsPlaces, Place } from '../../../../src/webparts/approvals/approvalsAddress';

test.each<[string, Place]>([
  ['', { kind: 'waiting' }],
  ['?tab=exceptions', { kind: 'exceptions' }],
  ['?step=12', { kind: 'step', id: 12 }],
  ['?course=7', { kind: 'course', form: 7 }],
  ['?tab=inFlight', { kind: 'inFlight' }],
  ['?tab=inFlight&group=overdue&service=Parks+%26+Leisure&role=executiveDirector', { kind: 'inFlight', group: 'overdue', service: 'Parks & Leisure', role: 'executiveDirector' }]
])('“%s” is a place, and the place that address', (query, place) => {
  expect([approvalsPlaces.read(query), approvalsPlaces.write('', place)]).toEqual([place, query]);
});

test.each<[string, Place]>([
  ['?step=-1', { kind: 'waiting' }], ['?course=7x', { kind: 'waiting' }], ['?tab=nothing', { kind: 'waiting' }], ['?tab=inFlight&group=theirs&role=emperor&service=', { kind: 'inFlight' }], ['?tab=decided&group=all', { kind: 'decided' }]
])('“%s”, which nobody wrote for us, leads to what is there', (query, place) => {
  expect(approvalsPlaces.read(query)).toEqual(place);
});

test('what is left of another place goes, and SharePoint’s own parameters stay', () => {
  expect(approvalsPlaces.write('?web=1&tab=inFlight&group=all&service=Housing', { kind: 'course', form: 7 })).toBe('?web=1&course=7');
});
