import { anchorReport } from '../../../src/service/anchors/anchorReport';
import { Anchor } from '../../../src/service/anchors/anchorStore';
import { anchorMail } from '../../../src/service/notices/anchorMail';

const site = 'https://council.sharepoint.com/sites/p';
const at = '2026-11-27T09:00:00Z';
const report = (...chains: readonly string[]): ReturnType<typeof anchorReport> =>
  anchorReport(new Map(chains.map((chain, row): [string, Anchor] => [chain, { chain, position: 2, seal: `seal of ${chain}`, row, at }])), '2026-11-20T00:00:00Z');

test('it names what has grown, with the seal that stands for all', () => {
  const told = report('12', 'E7', 'protocols');
  expect(anchorMail(site, told)('en').facts).toEqual([
    ['Chains of records', '3'], ['One seal over all of them (SHA-256)', told.hash], ['New since the last mail', '3'],
    ['Form 12', 'up to record 2, seal seal of 12'], ['Earlier decisions on entry 7', 'up to record 2, seal seal of E7'], ['Adopted protocols', 'up to record 2, seal seal of protocols']
  ]);
  expect(anchorMail(site, told)('cy').facts[3]).toEqual(['Ffurflen 12', 'hyd at gofnod 2, sêl seal of 12']);
  expect(anchorMail(site, told)('en').link.address).toBe(`${site}/Lists/Decisions`);
});

test('of very many it names a hundred and counts all', () => {
  const { facts } = anchorMail(site, report(...Array.from({ length: 150 }, (_, at150) => String(at150 + 1))))('en');
  expect([facts.length, facts[2]]).toEqual([103, ['New since the last mail', '150']]);
});
