import { buildCouncil, staffFor } from '../../../local/seed/buildCouncil';
import type { PartnershipRow } from '../../../local/seed/council/row';
import type { Cell } from '../../../src/domain/sheet/workbook';
import type { OutColumn } from '../../../src/domain/sheet/outSheet';
import { writeXlsx } from '../../../src/workbook/writeXlsx';

const columns: readonly OutColumn[] = [
  { title: 'Name', kind: 'text' }, { title: 'Name in Welsh', kind: 'text' }, { title: 'Purpose', kind: 'longText' }, { title: 'Kind', kind: 'text' }, { title: 'Stage', kind: 'text' },
  { title: 'Service', kind: 'text' }, { title: 'Footprint', kind: 'text' }, { title: 'Statutory', kind: 'yesNo' }, { title: 'Lead officer', kind: 'text' }, { title: 'Start date', kind: 'day' },
  { title: 'Annual contribution', kind: 'money' }, { title: 'Total budget', kind: 'money' }, { title: 'Partner organisations', kind: 'longText' }
];

/**
 * A council's list of so many entries that a register of `known` does not have, as .xlsx: officers of that register's council by their names, partner
 * organisations in one cell, of which it knows a part.
 */
export async function bigList(rows: number, known: number): Promise<Uint8Array> {
  const { partnerships, memberships } = buildCouncil({ scale: known + rows });
  const officers = Array.from(staffFor({ scale: known }).leadOfficers.values()).flat().map(({ name }) => name);
  const partners = new Map<string, string[]>();
  for (const { partnership, organisation } of memberships) partners.set(partnership, [...partners.get(partnership) ?? [], organisation.name]);
  const cells = partnerships.slice(-rows).map(({ now }, at) => rowOf(now, officers[at % officers.length], partners.get(now.Reference) ?? []));
  const file = await writeXlsx([{ name: 'Partnerships', columns, rows: cells }]);
  return new Uint8Array(await file.arrayBuffer());
}

function rowOf(row: PartnershipRow, officer: string, partners: readonly string[]): readonly (Cell | undefined)[] {
  return [
    text(row.Title), text(row.NameCy), text(row.Purpose), text(row.Kind), text(row.Stage), text(row.Service), text(row.Footprint), { kind: 'yesNo', yes: row.Statutory }, text(officer),
    row.StartDate === undefined ? undefined : { kind: 'day', day: row.StartDate }, money(row.AnnualContribution), money(row.TotalBudget), text(partners.join('; '))
  ];
}

function text(value: string | undefined): Cell | undefined {
  return value === undefined || value === '' ? undefined : { kind: 'text', text: value };
}

function money(pounds: number | undefined): Cell | undefined {
  return pounds === undefined ? undefined : { kind: 'number', number: pounds, money: true };
}
