import { createHash } from 'node:crypto';
import { buildCouncil } from '../../../local/seed/buildCouncil';
import { expectedCounts } from '../../support/lists/expected';
import { messyFile, messyFormats } from '../../support/lists/messyFile';
import { messyList } from '../../support/lists/messyList';
import type { ListShape } from '../../support/lists/messyRow';
import { faultsOf } from '../../support/workbook/faultsOf';
import { openXlsx } from '../../support/workbook/openXlsx';

const shapes: readonly ListShape[] = ['a', 'b'];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the messy lists', () => {
  it('have 300 entries, and what is wrong with them is known', () => {
    expect(expectedCounts('a')).toEqual({
      entries: 170, blank: 5, total: 1, faults: { nameTooLong: [13, 66], nameTwice: [16, 17, 38, 52], nameMissing: [23], errorCell: [83] },
      asked: { service: 46, leadOfficer: 40, annualContribution: 29, inKind: 19, totalBudget: 18, start: 35 }, partnersMisspelt: 49, clean: 27
    });
    expect(expectedCounts('b')).toEqual({
      entries: 130, blank: 4, total: 1, faults: { nameTwice: [12, 64, 65], textTooLong: [20] }, asked: { leadOfficer: 24, statutory: 41, start: 30 }, partnersMisspelt: 43, clean: 37
    });
  });

  it.each(shapes)('%s is the same file every time', (shape) => {
    for (const format of messyFormats) {
      expect(hash(messyFile(shape, format).bytes)).toBe(hash(messyFile(shape, format).bytes));
    }
  });

  it.each(shapes)('%s repeats a name only where it says so', (shape) => {
    const names = messyList(shape).rows.flatMap(({ means, fault }) => (means !== undefined && fault !== 'nameTwice' ? [means.name.toLowerCase()] : []));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(shapes)('%s names people and partners of the made-up council only', (shape) => {
    const { staffing, organisations } = buildCouncil();
    const mails = new Set(staffing.people.map(({ mail }) => mail));
    const known = new Set(organisations.map(({ name }) => name));
    const meanings = messyList(shape).rows.flatMap(({ means }) => means ?? []);
    expect(meanings.flatMap(({ partners }) => partners).filter(({ organisation }) => !known.has(organisation))).toEqual([]);
    expect(meanings.filter(({ leadOfficer = 'ask' }) => leadOfficer !== 'ask' && !mails.has(leadOfficer))).toEqual([]);
  });

  it.each(shapes)('%s is a workbook with real dates, formulas and hostile texts', async (shape) => {
    const list = messyList(shape);
    const workbook = await openXlsx(new Blob([messyFile(shape).bytes]));
    expect(faultsOf(workbook)).toEqual([]);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Cover', false], [list.sheet, false], ['Lookups', true]]);
    const { cells } = workbook.sheets[1];
    expect(cells[`A${list.headerRow}`].value).toBe(list.headings[0]);
    expect(Object.values(cells).some(({ value, type }) => type === 's' && value.startsWith('='))).toBe(true);
    expect(Object.values(cells).some(({ style, type }) => type === 'n' && style.attributes.numFmtId === '14')).toBe(true);
  });

  it('as Windows-1252 has no ŵ, which it cannot write, and every other letter', () => {
    const text = new TextDecoder('windows-1252').decode(messyFile('a', 'csv').bytes);
    expect(text).toContain('Gr?p D?r Glân Cwm Siôn');
    expect(text).toContain('Good Food & Growing “Onnen” – 2025');
    expect(new TextDecoder('utf-16le').decode(messyFile('a', 'unicode').bytes)).toContain('Grŵp Dŵr Glân Cwm Siôn');
  });
});
