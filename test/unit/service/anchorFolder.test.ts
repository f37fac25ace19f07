import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorFolder } from '../../../src/service/anchors/anchorFolder';
import { anchorReport } from '../../../src/service/anchors/anchorReport';
import { Anchor } from '../../../src/service/anchors/anchorStore';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'anchors-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const anchor = (chain: string, position: number, more: Partial<Anchor> = {}): Anchor => ({ chain, position, seal: `seal ${chain}#${position}`, row: position, at: '2026-11-20T09:00:00Z', ...more });
const file = (): string => join(folder, 'anchors.jsonl');

test('a folder that is not there yet holds none, and comes with the first', async () => {
  const anchors = anchorFolder(join(folder, 'deeper', 'down'));
  expect(await anchors.read()).toEqual(new Map());
  await anchors.write([]);
  await anchors.write([anchor('1', 1)]);
  expect(await anchors.read()).toEqual(new Map([['1', anchor('1', 1)]]));
});

test('of each chain the furthest counts, and the file only grows', async () => {
  const anchors = anchorFolder(folder);
  await anchors.write([anchor('1', 1), anchor('2', 1)]);
  const before = readFileSync(file(), 'utf8');
  await anchors.write([anchor('1', 3)]);
  expect(readFileSync(file(), 'utf8').startsWith(before)).toBe(true);
  expect(await anchorFolder(folder).read()).toEqual(new Map([['1', anchor('1', 3)], ['2', anchor('2', 1)]]));
});

test('what is asked for is read, and which row was the last', async () => {
  const anchors = anchorFolder(folder);
  expect(await anchors.lastRow()).toBe(0);
  await anchors.write([anchor('1', 1, { row: 7 }), anchor('2', 1, { row: 3 })]);
  expect([await anchors.read(new Set(['2', '9'])), await anchors.lastRow()]).toEqual([new Map([['2', anchor('2', 1, { row: 3 })]]), 7]);
});

test('a later line neither takes a chain back nor contradicts an earlier one', async () => {
  const anchors = anchorFolder(folder);
  await anchors.write([anchor('1', 3), anchor('1', 2), anchor('1', 3, { seal: 'forged' })]);
  expect((await anchors.read()).get('1')).toEqual(anchor('1', 3));
});

test('a line that was broken off in writing costs neither the others nor the next', async () => {
  const anchors = anchorFolder(folder);
  await anchors.write([anchor('1', 1)]);
  appendFileSync(file(), JSON.stringify(anchor('1', 2)).slice(0, 30));
  expect((await anchors.read()).get('1')).toEqual(anchor('1', 1));
  await anchors.write([anchor('2', 1)]);
  expect(await anchors.read()).toEqual(new Map([['1', anchor('1', 1)], ['2', anchor('2', 1)]]));
});

test('a folder that cannot be read is no empty one', async () => {
  writeFileSync(join(folder, 'no folder'), '');
  await expect(anchorFolder(join(folder, 'no folder')).read()).rejects.toThrow('ENOTDIR');
});

test('the report names what has grown since, and its hash stands for all of them, in whatever order they were noted', () => {
  const all = [anchor('2', 1), anchor('1', 2, { at: '2026-11-27T09:00:00Z' })];
  const of = (some: readonly Anchor[]): ReturnType<typeof anchorReport> => anchorReport(new Map(some.map((each) => [each.chain, each])), '2026-11-21T00:00:00Z');
  expect(of(all)).toEqual({ chains: 2, grown: [{ chain: '1', position: 2, seal: 'seal 1#2' }], hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(of([all[1], all[0]]).hash).toBe(of(all).hash);
  expect(of([all[1], anchor('2', 2)]).hash).not.toBe(of(all).hash);
});
