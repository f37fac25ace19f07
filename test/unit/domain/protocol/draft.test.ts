import { adoptedFrom, Adoption, draftRefusal } from '../../../../src/domain/protocol/draft';
import { protocolOf } from './protocolBuilder';

const today = '2026-11-20';
const adoption: Adoption = { body: 'Council', on: '2026-11-18', inForceFrom: '2027-01-01' };

test.each([
  [{ state: 'Draft' }, undefined], [{ state: 'In consultation', consultationUntil: '2026-11-19' }, undefined], [{ state: 'In consultation' }, undefined],
  [{ state: 'In consultation', consultationUntil: today }, 'inConsultation'], [{ state: 'Adopted' }, 'noDraftAnyMore'], [{ state: 'Superseded' }, 'noDraftAnyMore']
] as const)('%j is refused as %s', (draft, refusal) => {
  expect(draftRefusal(draft, today)).toBe(refusal);
});

test('a draft becomes the same protocol, adopted', () => {
  const check = adoptedFrom(`\ufeff${JSON.stringify(protocolOf())}`, { ...adoption, inForceTo: '2030-12-31' });
  const status = { state: 'adopted', body: { en: 'Council' }, on: '2026-11-18', inForceFrom: '2027-01-01', inForceTo: '2030-12-31' };
  expect(check).toMatchObject({ kind: 'sound', protocol: { ...protocolOf(), status } });
});

test.each([
  ['no JSON', '{"half', adoption, { place: '', code: 'notJson' }],
  ['no protocol', '[]', adoption, { place: 'format', code: 'missing' }],
  ['another format', JSON.stringify({ ...protocolOf(), format: 2 }), adoption, { place: 'format', code: 'wrongFormat' }],
  ['a body with markup', JSON.stringify(protocolOf()), { ...adoption, body: '<b>Council</b>' }, { place: 'status.body.en', code: 'markup' }]
])('%s is told with its place', (_, text, wanted, problem) => {
  const check = adoptedFrom(text, wanted);
  expect(check.kind === 'broken' && check.problems[0]).toMatchObject(problem);
});
