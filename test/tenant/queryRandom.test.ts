import { matches } from '../../local/tenant/query/odata/matches';
import { parseFilter } from '../../local/tenant/query/odata/parseFilter';
import { readItems } from '../../local/tenant/query/readItems';
import { numbersFrom, openFixture, propertiesOf, type Fixture } from './queryFixture';

/** The same filters over the same items, by SQL and by `matches`: made up, but the same every time. */
const random = numbersFrom(20261120);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
const maybe = <T>(value: () => T): T | null => (random() < 0.25 ? null : value());

const names = ['Ysgol', 'ysgol', 'Ŵyl', 'wyl', "King's", 'Môn', 'Mon', 'café', 'CAFÉ', 'Cafe au lait', 'ß', '100%', 'a_b', 'élan', 'Zoë', '日本'];
const days = ['2026-03-28T00:00:00Z', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z', '2026-10-24T23:00:00Z', '2026-10-25T00:00:00Z', '2026-12-31T00:00:00Z'];
const states = ['Open', 'Late', 'Closed'];
const tags = ['Health', 'health', 'Learning', 'Iechyd a Môn'];

let fixture: Fixture;
let records: Record<string, unknown>[];
beforeAll(() => {
  fixture = openFixture();
  fixture.addMany(Array.from({ length: 400 }, () => ({
    Title: maybe(() => pick(names)), Status: maybe(() => pick(states)), Kind: maybe(() => pick(names)), Score: maybe(() => pick([-1.5, 0, 1, 2.25, 10])),
    Done: maybe(() => pick([0, 1])), Due: maybe(() => pick(days)), Tags: maybe(() => JSON.stringify([...new Set([pick(tags), pick(tags)])])), Place: maybe(() => pick([1, 2, 3]))
  })));
  records = propertiesOf(readItems(fixture.context, fixture.jobs, new URLSearchParams({ $top: '5000', $select: '*,Place/Title', $expand: 'Place' }))).map((record) => ({ Place: null, ...record }));
});
afterAll(() => fixture.close());

const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const comparison = (): string => pick(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

function leaf(): string {
  const leaves: readonly (() => string)[] = [
    () => `Title ${comparison()} ${quote(pick(names))}`,
    () => `Status ${pick(['eq', 'ne'])} ${quote(pick([...states, 'open', '']))}`,
    () => `Score ${comparison()} ${pick([-1.5, 0, 1, 2, 10])}`,
    () => `Done ${pick(['eq', 'ne'])} ${pick(['1', '0', 'true', 'false'])}`,
    () => `Due ${comparison()} datetime'${pick(days)}'`,
    () => `Due ${comparison()} '${pick(days)}'`,
    () => `Tags ${pick(['eq', 'ne'])} ${quote(pick(tags))}`,
    () => `PlaceId ${comparison()} ${pick([1, 2, 3, 4])}`,
    () => `Place/Title ${comparison()} ${quote(pick(['Caerffili', 'ynys môn', "King's Court"]))}`,
    () => `substringof(${quote(pick([...names, 'o', 'é', '%', '_']))},${pick(['Title', 'Kind', 'Tags'])})`,
    () => `startswith(${pick(['Title', 'Kind', 'Tags'])},${quote(pick([...names, 'c', 'é', 'm', 'mo']))})`,
    () => `${pick(['Title', 'Status', 'Score', 'Done', 'Due', 'Tags', 'PlaceId'])} ${pick(['eq', 'ne'])} null`
  ];
  return pick(leaves)();
}

function filter(depth: number): string {
  if (depth === 0 || random() < 0.3) return leaf();
  return pick([
    () => `(${filter(depth - 1)} and ${filter(depth - 1)})`,
    () => `(${filter(depth - 1)} or ${filter(depth - 1)})`,
    () => `not (${filter(depth - 1)})`
  ])();
}

it('SQL and memory agree about every filter', () => {
  const sizes = new Set<number>();
  for (let round = 0; round < 1500; round++) {
    const $filter = filter(3);
    const bySql = propertiesOf(readItems(fixture.context, fixture.jobs, new URLSearchParams({ $top: '5000', $select: 'Id,Place/Title', $expand: 'Place', $filter }))).map(({ Id }) => Id);
    const parsed = parseFilter($filter);
    const inMemory = records.filter((record) => matches(parsed, record)).map(({ Id }) => Id);
    expect({ $filter, ids: bySql }).toEqual({ $filter, ids: inMemory });
    sizes.add(bySql.length);
  }
  // Not all of them empty or everything.
  expect(sizes.size).toBeGreaterThan(50);
});
