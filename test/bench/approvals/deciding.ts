import { resourceUnits, sharePointRequests } from '../../support/approval/resourceUnits';
import { decidingCouncil } from './council';
import { type Ask, personOf, type Told } from './people';
import { openService, type ServiceHere } from './serviceHere';
import type { Timing } from './stopwatch';

export interface Cost {
  readonly what: string;
  readonly requests: number;
  readonly units: number;
}

export interface Deciding {
  readonly people: number;
  readonly rounds: number;
  /** Each decision of people who decide a step of their own, all at once. */
  readonly together: readonly Timing[];
  /** Milliseconds in which this process worked, the people in it too, a decision. */
  readonly workedEach: number;
  /** Statuses of each round in which as many decide one and the same step. */
  readonly contended: readonly (readonly number[])[];
  readonly costs: readonly Cost[];
}

/** A head and a director with their checklists; the first one is for warming up, the last two for what follows the rounds. */
interface Deciders {
  readonly head: Ask;
  readonly director: Ask;
  readonly drafts: readonly number[];
}

interface Waiting {
  readonly step: string;
  readonly contentHash: string;
}

/** @param people at once. @param rounds each of two: the heads decide, then the directors. */
export async function decideTogether(people: number, rounds: number): Promise<Deciding> {
  const council = await decidingCouncil(people, rounds + 3);
  const service = await openService(council);
  try {
    const officer = await personOf(council, service, council.officer);
    const deciders = await Promise.all(council.pairs.map(async ({ head, director }, at): Promise<Deciders> => ({ head: await personOf(council, service, head), director: await personOf(council, service, director), drafts: council.drafts[at] })));
    await roundOf(service, officer, deciders, 0);
    const measured: Round[] = [];
    for (let round = 1; round <= rounds; round++) measured.push(await roundOf(service, officer, deciders, round));
    const contended: (readonly number[])[] = [];
    for (const { head, drafts } of deciders.slice(0, rounds)) contended.push(await contend(head, await submitted(officer, drafts[rounds + 1]), people));
    await service.atRest();
    return {
      people, rounds, together: measured.flatMap(({ timings }) => timings), workedEach: measured.reduce((sum, { worked }) => sum + worked, 0) / (measured.length * 2 * people),
      contended, costs: await costsOf(service, officer, deciders, rounds + 2)
    };
  } finally {
    await service.close();
    await council.close();
  }
}

interface Round {
  readonly timings: readonly Timing[];
  /** In milliseconds, while people decided. */
  readonly worked: number;
}

async function roundOf(service: ServiceHere, officer: Ask, deciders: readonly Deciders[], round: number): Promise<Round> {
  const opened: Waiting[] = [];
  for (const { drafts } of deciders) opened.push(await submitted(officer, drafts[round]));
  const heads = await allAtOnce(service, deciders.map(({ head }, at) => ({ ask: head, waiting: opened[at] })));
  const next = heads.told.map(({ json }, at) => ({ ...opened[at], step: String(json.nextStepId) }));
  const directors = await allAtOnce(service, deciders.map(({ director }, at) => ({ ask: director, waiting: next[at] })));
  return { timings: [...heads.timings, ...directors.timings], worked: heads.worked + directors.worked };
}

/** Each has opened the step on their page; then they all approve. */
async function allAtOnce({ stopwatch, atRest }: ServiceHere, deciders: readonly { readonly ask: Ask; readonly waiting: Waiting }[]): Promise<Round & { readonly told: readonly Told[] }> {
  for (const { ask, waiting: { step } } of deciders) expect(await ask('GET', `steps/${step}`), 200);
  await atRest();
  stopwatch.timings = [];
  const before = process.cpuUsage();
  const told = await Promise.all(deciders.map(async ({ ask, waiting }) => expect(await approve(ask, waiting, waiting.step), 200)));
  const { user, system } = process.cpuUsage(before);
  return { told, timings: stopwatch.timings, worked: (user + system) / 1000 };
}

/** Whoever has the step opens it in many windows and approves in all of them. */
async function contend(ask: Ask, waiting: Waiting, times: number): Promise<readonly number[]> {
  const told = await Promise.all(Array.from({ length: times }, (_, at) => approve(ask, waiting, `${waiting.step}, window ${at}`)));
  return told.map(({ status }) => status);
}

function approve(ask: Ask, { step, contentHash }: Waiting, nonce: string): Promise<Told> {
  return ask('POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce });
}

async function submitted(officer: Ask, draft: number): Promise<Waiting> {
  const { json } = expect(await officer('POST', `submissions/${draft}/submit`), 201);
  const [{ id }] = json.steps as readonly { readonly id: string }[];
  return { step: id, contentHash: String(json.contentHash) };
}

/** What each kind of decision asks SharePoint for, mails apart; whoever decides has opened the step before. */
async function costsOf(service: ServiceHere, officer: Ask, [first, second]: readonly Deciders[], at: number): Promise<readonly Cost[]> {
  const [one, other] = [await submitted(officer, first.drafts[at]), await submitted(officer, second.drafts[at])];
  let last = one;
  return [
    await costOf(service, 'opens the next step', first.head, one, async () => {
      const { json } = expect(await approve(first.head, one, one.step), 200);
      last = { ...one, step: String(json.nextStepId) };
    }),
    await costOf(service, 'is the last one, of a form that names a new member', first.director, last, async () => void expect(await approve(first.director, last, last.step), 200)),
    await costOf(service, 'returns', second.head, other, async () => void expect(await second.head('POST', `steps/${other.step}/decision`, { decision: 'return', comment: 'Say more.', contentHash: other.contentHash, nonce: other.step }), 200))
  ];
}

async function costOf(service: ServiceHere, what: string, ask: Ask, { step }: Waiting, act: () => Promise<void>): Promise<Cost> {
  await service.atRest();
  expect(await ask('GET', `steps/${step}`), 200);
  const all = await service.requestsDuring(act);
  // What follows and nobody waits for begins with a look into the ledger.
  const requests = all.slice(0, all.findIndex(({ path }) => path.includes('/lists/Notifications/items')));
  return { what, requests: sharePointRequests(requests), units: resourceUnits(requests) };
}

/** What did not work has no figures. */
function expect(told: Told, status: number): Told {
  if (told.status !== status) throw new Error(`The service answered ${told.status} instead of ${status}: ${JSON.stringify(told.json)}`);
  return told;
}

