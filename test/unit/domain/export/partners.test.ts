import { partnersOf } from '../../../../src/domain/export/partners';
import { ExportRow, ExportValue } from '../../../../src/domain/export/exportList';
import { row } from './builders';

const membership = (organisation: string, more: Readonly<Record<string, ExportValue>> = {}): ExportRow =>
  row({ Partnership: [{ name: 'Canal', key: 'P-0001' }], Organisation: [{ name: organisation }], ...more });

test.each<[string, readonly ExportRow[], string | undefined]>([
  ['none', [], undefined],
  ['several, by name, each once', [membership('Gwent Police'), membership('Age Cymru'), membership('Gwent Police')], 'Age Cymru; Gwent Police'],
  ['one that has ended is out, the last day still counts', [membership('A', { ToDate: '2026-11-27' }), membership('B', { ToDate: '2026-11-28' })], 'B'],
  ['one whose organisation was deleted is out', [row({ Partnership: [{ name: 'Canal', key: 'P-0001' }] })], undefined],
  ['one whose entry was deleted is out', [row({ Organisation: [{ name: 'A' }] })], undefined]
])('%s', async (_title, memberships, expected) => expect((await partnersOf(memberships, '2026-11-28', () => Promise.resolve())).get('P-0001')).toBe(expected));
