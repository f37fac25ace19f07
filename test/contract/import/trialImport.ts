import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import type { ImportFacts } from '../../../src/domain/import/importFacts';
import { imported, importName, openImportSite, today, type Imported, type ImportSite } from './importSite';
import { choice, longText, planned, type WantedRow } from './wantedRows';

/** 82 new rows, three of them with a body that is new, and three that are there already; names end with what nobody else has. */
export interface Scenario {
  readonly tag: string;
  readonly wanted: readonly WantedRow[];
}

type BeforeWrite = (number: number) => Promise<unknown>;

/** An import that writes in each of its phases, on a site of its own, again and again. */
export interface Trial {
  readonly site: ImportSite;
  /** How the lists stand after the import went through unbroken, and in how many requests that write. */
  readonly whole: unknown;
  readonly writes: number;
  scenario(): Promise<Scenario>;
  run(of: Scenario, importId: string, facts?: ImportFacts, beforeWrite?: BeforeWrite): Promise<Imported>;
  /** After a break, as the screen does. */
  goOn(of: Scenario, importId: string, beforeWrite?: BeforeWrite): Promise<Imported>;
  /** What stands in the lists, without what is another's from one time to the next. */
  endState(of: Scenario, importId: string): Promise<unknown>;
}

export async function openTrial(): Promise<Trial> {
  const site = await openImportSite();
  let serial = 0;
  const scenario = async (): Promise<Scenario> => makeScenario(site, `~${++serial}~`);
  const run: Trial['run'] = (of, importId, facts, beforeWrite) =>
    imported(site, importName(importId), (known) => planned(of.wanted, known), { people: [site.person('staff')], facts, beforeWrite });
  const goOn: Trial['goOn'] = async (of, importId, beforeWrite) => {
    const facts = await readImportFacts(site.store, today, new Map());
    const broken = await brokenOffImport(site.store);
    return run(of, importId, { ...facts, claimed: broken?.importId === importId ? broken.claimed : new Map() }, beforeWrite);
  };
  const of = await scenario();
  let writes = 0;
  const { stopped } = await run(of, 'unbroken', undefined, async (number) => { writes = number; });
  expect(stopped).toBeUndefined();
  return { site, writes, whole: await endState(site, of, 'unbroken'), scenario, run, goOn, endState: (each, importId) => endState(site, each, importId) };
}

async function makeScenario(site: ImportSite, tag: string): Promise<Scenario> {
  await site.entries(...[0, 1, 2].map((at) => ({ Title: `Old ${at} ${tag}`, Purpose: `Before ${at}` })));
  const added = Array.from({ length: 82 }, (_, at): WantedRow => ({ row: at + 5, name: `New ${at} ${tag}`, members: [...(at < 20 ? ['Gwent Police'] : []), ...(at < 3 ? [`Body ${at} ${tag}`] : [])], ...(at === 7 ? { lead: `Body 2 ${tag}` } : {}), officer: site.person('staff') }));
  const changed = [0, 1, 2].map((at): WantedRow => ({ row: at + 2, name: `Old ${at} ${tag}`, values: { purpose: longText(`After ${at}`), stage: choice('Review') }, members: ['Coleg y Cymoedd'] }));
  return { tag, wanted: [...changed, ...added] };
}

async function endState(site: ImportSite, { tag }: Scenario, importId: string): Promise<unknown> {
  const bare = (title: unknown): string => String(title).replace(tag, '').trim();
  const mine = async (list: string, ...select: readonly string[]): Promise<readonly Record<string, unknown>[]> => site.items(list, `substringof('${tag}', Title)`, ...select);
  const [entries, organisations] = [
    await mine('Partnerships', 'Id', 'Title', 'Purpose', 'Stage', 'Status', 'LeadOfficerOid', 'LeadOrganisationId'), await mine('Organisations', 'Id', 'Title', 'Sector')
  ];
  const names = new Map([...organisations, ...await site.items('Organisations', undefined, 'Id', 'Title')].map(({ Id, Title }) => [Id, bare(Title)]));
  const members = (await site.items('Memberships', undefined, 'PartnershipId', 'OrganisationId', 'Role')).flatMap(({ PartnershipId, OrganisationId, Role }) => entries.filter(({ Id }) => Id === PartnershipId).map(({ Title }) => `${bare(Title)}: ${names.get(OrganisationId)} ${String(Role)}`));
  const [head] = await site.items('Imports', `ImportId eq '${importId}' and Part eq 0`);
  return {
    entries: entries.map(({ Title, Purpose, Stage, Status, LeadOfficerOid, LeadOrganisationId }) => [bare(Title), Purpose, Stage, Status, LeadOfficerOid, names.get(LeadOrganisationId)]).sort(),
    organisations: organisations.map(({ Title, Sector }) => [bare(Title), Sector]).sort(), members: members.sort(),
    state: head.State, counts: (JSON.parse(String(head.Content)) as { counts?: unknown }).counts
  };
}
