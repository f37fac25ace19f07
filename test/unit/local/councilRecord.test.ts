import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCouncilRecord } from '../../../local/councilRecord';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'council-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder keeps the council that it was begun with, also when the start was cut off', () => {
  openCouncilRecord(folder, { pack: 'stafford', scale: 100 });
  expect(openCouncilRecord(folder, {})).toMatchObject({ pack: 'stafford', scale: 100, seeded: false });
  openCouncilRecord(folder, {}).keepSeeded();
  expect(openCouncilRecord(folder, { pack: 'stafford' })).toMatchObject({ pack: 'stafford', scale: 100, seeded: true });
});

test('another protocol or size than it holds needs --reset', () => {
  openCouncilRecord(folder, { scale: 100 }).keepSeeded();
  expect(() => openCouncilRecord(folder, { pack: 'stafford' })).toThrow(/--pack stafford makes another one only together with --reset/);
  expect(() => openCouncilRecord(folder, { scale: 200 })).toThrow(/--scale 200 makes another one only together with --reset/);
  expect(openCouncilRecord(folder, { pack: 'caerphilly' })).toMatchObject({ scale: 100, seeded: true });
});
