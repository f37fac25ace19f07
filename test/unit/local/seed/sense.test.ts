import { buildCouncil } from '../../../../local/seed/buildCouncil';
import { anchorDay } from '../../../../local/seed/council/calendar';
import { PartnershipEntry, PartnershipRow } from '../../../../local/seed/council/row';
import { directorateOf } from '../../../../local/seed/council/services';
import { mayMove, stages } from '../../../../src/domain/partnership/stage';
import { statusOf } from '../../../../src/domain/partnership/status';

const early = ['Idea', 'Screening', 'Checklist', 'Approval', 'Set up'];

/** Every state that an entry was ever in. */
function states({ first, changes }: PartnershipEntry): PartnershipRow[] {
  const all = [first];
  for (const { values } of changes) {
    all.push({ ...all[all.length - 1], ...values });
  }
  return all;
}

/** What a policy officer would strike out, each with the entries it applies to. */
const nonsense: Readonly<Record<string, (row: PartnershipRow) => boolean>> = {
  'a status that does not follow from the stage': row => row.Status !== statusOf(row.Stage),
  'a closed entry due for review': row => row.Stage === 'Closed' && row.NextReview !== undefined,
  'a closed entry without its day, or the day without closing': row => (row.Stage === 'Closed') !== (row.ClosedDate !== undefined),
  'a proposal that was reviewed': row => early.includes(row.Stage) && (row.LastReview !== undefined || row.NextReview !== undefined),
  'a proposal that has started': row => early.includes(row.Stage) && row.StartDate !== undefined && row.StartDate <= '2024-04-08',
  'a significance before the checklist': row => ['Idea', 'Screening'].includes(row.Stage) && row.Significance !== 'Not assessed',
  'a model on a partnership': row => row.Kind === 'Partnership' && row.Model !== undefined,
  'a form other than the model': row => row.Model !== undefined && row.Form !== undefined && row.Form !== row.Model,
  'an informal entry running': row => row.Form === 'Informal' && ['Current', 'Under review'].includes(row.Status),
  'a statutory reason without a statute, or the reverse': row => row.Reasons.length > 0 && row.Reasons.includes('Statutory requirement') !== row.Statutory,
  'a lead that another organisation has': row => row.CouncilRole === 'Lead' && row.LeadOrganisation !== 'O-0001',
  'another role under our own lead': row => row.CouncilRole !== 'Lead' && row.LeadOrganisation === 'O-0001',
  'an observer who answers for the money': row => row.CouncilRole === 'Observer' && row.AccountableBody,
  'a budget below our own money': row => row.TotalBudget !== undefined && (row.AnnualContribution ?? 0) > row.TotalBudget,
  'an end before the start': row => row.StartDate !== undefined && [row.EndDate, row.ClosedDate].some(day => day !== undefined && row.StartDate !== undefined && day < row.StartDate),
  'a review before the start': row => row.LastReview !== undefined && row.StartDate !== undefined && row.LastReview < row.StartDate,
  'a service in another directorate': row => row.Directorate !== directorateOf[row.Service],
  'much money that is not significant': row => (row.AnnualContribution ?? 0) > 30_000 && row.Significance === 'Not significant',
  'a Welsh purpose without a Welsh name': row => row.PurposeCy !== undefined && row.NameCy === undefined
};

describe.each([['written by hand', 0], ['enlarged to 2,000', 2_000]])('a council %s', (_, scale) => {
  const council = buildCouncil({ scale });

  it.each(Object.keys(nonsense))('never has %s, not even in an earlier version', kind => {
    const wrong = council.partnerships.filter(entry => states(entry).some(nonsense[kind])).map(({ now }) => now.Reference);
    expect(wrong).toEqual([]);
  });

  it('has nothing running past its planned end', () => {
    const late = council.partnerships.filter(({ now }) => now.Stage !== 'Closed' && now.EndDate && now.EndDate < anchorDay);
    expect(late.map(({ now }) => now.Reference)).toEqual([]);
  });

  it('comes to what it is by the edits in its history', () => {
    for (const entry of council.partnerships) {
      expect(states(entry).at(-1)).toEqual(entry.now);
    }
  });

  it('edits in order of time, by people who may edit, never after the anchor day', () => {
    const editors = new Set(council.staffing.people.filter(({ roles, enabled }) => !enabled || roles.includes('leadOfficer') || roles.includes('policyUnit')).map(({ oid }) => oid));
    for (const { now, created, createdBy, changes } of council.partnerships) {
      const times = [created, ...changes.map(({ at }) => at)];
      expect([now.Reference, times]).toEqual([now.Reference, [...times].sort()]);
      expect(times[times.length - 1] < anchorDay).toBe(true);
      expect([createdBy, ...changes.map(({ by }) => by)].filter(by => !editors.has(by))).toEqual([]);
    }
  });

  it('moves from stage to stage as the life cycle allows', () => {
    for (const entry of council.partnerships) {
      const path = states(entry).map(({ Stage }) => Stage).filter((stage, index, all) => index === 0 || stage !== all[index - 1]);
      const steps = path.slice(1).map((stage, index) => [path[index], stage] as const);
      expect(steps.filter(([from, to]) => !mayMove(from, to)).map(step => [entry.now.Reference, ...step])).toEqual([]);
    }
  });

  it('never knows in an earlier version what happened later', () => {
    for (const entry of council.partnerships) {
      const times = [entry.created, ...entry.changes.map(({ at }) => at)];
      states(entry).forEach((row, index) => {
        const late = [row.LastReview, row.ClosedDate].filter(day => day !== undefined && day > times[index].slice(0, 10));
        expect([entry.now.Reference, times[index], ...late]).toEqual([entry.now.Reference, times[index]]);
      });
    }
  });

  it('names every organisation and member once, with members that fit in time', () => {
    const pairs = council.memberships.map(({ partnership, organisation }) => `${partnership} ${organisation.reference}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(council.organisations.map(({ name }) => name)).size).toBe(council.organisations.length);
    expect(council.memberships.filter(({ fromDate, toDate }) => fromDate && toDate && toDate < fromDate)).toEqual([]);
    expect(council.memberships.filter(({ organisation, toDate }) => organisation.endedDate && !toDate).map(({ partnership, organisation }) => [partnership, organisation.name])).toEqual([]);
  });

  it('has one lead at most, and it is the one that the entry names', () => {
    for (const { now } of council.partnerships) {
      const leads = council.memberships.filter(({ partnership, role }) => partnership === now.Reference && role === 'Lead').map(({ organisation }) => organisation.reference);
      expect([now.Reference, ...leads]).toEqual(now.LeadOrganisation && now.LeadOrganisation !== 'O-0001' ? [now.Reference, now.LeadOrganisation] : [now.Reference]);
    }
  });

  it('is represented by people who can be there, each once at a time', () => {
    const councillors = [...council.staffing.councillors, ...council.staffing.formerCouncillors];
    const wrong = council.representatives.filter(({ person, capacity, fromDate, toDate }) =>
      (capacity === 'Councillor') !== councillors.includes(person) || (fromDate && toDate && toDate < fromDate) ||
      (council.staffing.formerCouncillors.includes(person) && !(toDate && toDate < '2022-05-10')));
    expect(wrong.map(({ partnership, person }) => [partnership, person.name])).toEqual([]);
    const seats = council.representatives.map(({ partnership, person }) => `${partnership} ${person.oid}`);
    expect(seats.length - new Set(seats).size).toBe(0);
  });

  it('spends no more than the budget, and observers pay nothing', () => {
    for (const { now } of council.partnerships) {
      const paid = council.memberships.filter(({ partnership, toDate }) => partnership === now.Reference && (!toDate || now.ClosedDate)).reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
      if (now.TotalBudget !== undefined) {
        expect([now.Reference, paid + (now.AnnualContribution ?? 0) <= now.TotalBudget]).toEqual([now.Reference, true]);
      }
    }
    expect(council.memberships.filter(({ role, contribution }) => role === 'Observer' && contribution)).toEqual([]);
  });
});

it('gives references in order, once, and for good', () => {
  const { partnerships, organisations } = buildCouncil({ scale: 100 });
  expect(partnerships.map(({ now }) => now.Reference)).toEqual(Array.from({ length: 100 }, (_, index) => `P-${String(index + 1).padStart(4, '0')}`));
  expect(organisations[0]).toMatchObject({ reference: 'O-0001', name: 'Cwm Onnen County Borough Council' });
  expect(partnerships.find(({ now }) => now.Reference === 'P-0014')?.now.Title).toBe('Cwm Onnen Lifelong Learning Partnership');
});

it('enters the hand-written entries in the order of their references', () => {
  const days = buildCouncil().partnerships.map(({ created }) => created.slice(0, 10));
  expect(days).toEqual([...days].sort());
});

it('has somebody at every stage that the life cycle names', () => {
  const reached = new Set(buildCouncil().partnerships.map(({ now }) => now.Stage));
  expect(stages.filter(stage => !reached.has(stage))).toEqual([]);
});
