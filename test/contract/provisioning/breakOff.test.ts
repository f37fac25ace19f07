import { TimelinePipe } from '@pnp/core';
import { Queryable } from '@pnp/queryable';
import { spfi, SPFI } from '@pnp/sp';
import { ListDefinition } from '../../../src/domain/lists/listDefinition';
import { recordsList } from '../../../src/provisioning/definitions';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { readSite } from '../../../src/provisioning/read/readSite';
import { openSite, TenantSite } from './tenantSite';

/** Small, and of every kind of write: a list whose name is not its address, a lookup, an index, a format, a default view. */
const lists: readonly ListDefinition[] = [
  {
    title: 'Bodies', url: 'Lists/Bodies', description: 'Who.',
    columns: [{ name: 'Title', displayName: 'Name', type: 'Text', required: true, indexed: true }, { name: 'Sort', displayName: 'Kind', type: 'Choice', choices: ['A', 'B'] }],
    views: [{ title: 'All', url: 'All', default: true, columns: ['Title', 'Sort'], query: "<OrderBy><FieldRef Name='Title'/></OrderBy>", rowLimit: 30 }],
    permissions: [{ group: 'Panel', level: 'Read' }, { group: 'Owners', level: 'Full Control' }]
  },
  {
    title: 'Old links', url: 'Lists/OldLinks', description: 'Which.',
    columns: [
      { name: 'Title', displayName: 'Link', type: 'Text', required: true },
      { name: 'Body', displayName: 'Body', type: 'Lookup', lookupList: 'Bodies', indexed: true },
      { name: 'Code', displayName: 'Code', type: 'Text', maxLength: 12, indexed: true, unique: true, format: { elmType: 'div', txtContent: '@currentField' } }
    ],
    views: [{ title: 'By body', url: 'ByBody', default: true, columns: ['Body', 'Code'], query: "<GroupBy><FieldRef Name='Body'/></GroupBy>", rowLimit: 30 }],
    permissions: [{ group: 'Lead officers', level: 'Contributor' }, { group: 'Policy unit', level: 'Policy' }, { group: 'Owners', level: 'Full Control' }]
  }
];

/** Breaks the connection at one write: before it reaches the site, or after the site has done it. */
function breakingAt(target: number, when: 'before' | 'after', counter: { writes: number }): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace(async (url, init) => {
      const isWrite = init.method !== 'GET';
      counter.writes += isWrite ? 1 : 0;
      const breaks = isWrite && counter.writes === target;
      if (breaks && when === 'before') {
        throw new TypeError('fetch failed');
      }
      const response = await fetch(url.toString(), init);
      if (breaks) {
        throw new TypeError('terminated');
      }
      return response;
    });
    return instance;
  };
}

/** What is on the site, without what differs from one site to the next. */
async function contentOf(sp: SPFI): Promise<unknown> {
  const site = await readSite(sp, [recordsList, ...lists], true);
  const json = JSON.stringify({ ...site, url: '', path: '' }, (key, value) => (['id', 'principalId', 'lookupListId'].includes(key) ? undefined : value));
  const records = await sp.web.getList('/sites/partnerships/Lists/Provisioning').items.select('Title', 'Content')();
  const memory = records.filter(({ Title: title }: { Title: string }) => title !== 'report').sort((one: { Title: string }, other: { Title: string }) => one.Title.localeCompare(other.Title));
  return { site: JSON.parse(json), memory: memory.map(({ Title: title, Content: content }: { Title: string; Content: string }) => [title, JSON.parse(content)]) };
}

async function inNewSite<T>(work: (site: TenantSite) => Promise<T>): Promise<T> {
  const site = await openSite();
  try {
    return await work(site);
  } finally {
    await site.close();
  }
}

let clean: { writes: number; content: unknown };

beforeAll(async () => {
  clean = await inNewSite(async (site) => {
    const counter = { writes: 0 };
    const report = await provisionSite(spfi(site.as('owner')).using(breakingAt(0, 'before', counter)), lists);
    expect(report.outcome).toBe('done');
    // What a run does follows from what is on the site: where a repaired one holds the same as this, a further run leaves it unchanged too.
    expect((await provisionSite(site.as('owner'), lists)).outcome).toBe('unchanged');
    return { writes: counter.writes, content: await contentOf(site.as('owner')) };
  });
});

test.each(['before', 'after'] as const)('a run that breaks off %s any of its writes is simply run again, and ends the same', async (when) => {
  expect(clean.writes).toBeGreaterThan(40);
  const targets = Array.from({ length: clean.writes }, (_, index) => index + 1);
  const breakAndRepair = (target: number): Promise<void> => inNewSite(async (site) => {
    const owner = site.as('owner');
    const broken = await provisionSite(spfi(owner).using(breakingAt(target, when, { writes: 0 })), lists);
    const again = await provisionSite(owner, lists);
    // The very last write keeps the report: losing that one loses nothing else.
    expect([target, broken.outcome]).toEqual([target, target === clean.writes ? 'done' : broken.outcome === 'failed' ? 'failed' : 'partly']);
    expect([target, again.lines.filter(({ state }) => state === 'failed' || state === 'left')]).toEqual([target, []]);
    expect([target, await contentOf(owner)]).toEqual([target, clean.content]);
  });
  // Sites of their own, mostly waiting for the disc: some at a time.
  const worker = async (): Promise<void> => {
    for (let target = targets.shift(); target !== undefined; target = targets.shift()) {
      await breakAndRepair(target);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}, 300_000);
