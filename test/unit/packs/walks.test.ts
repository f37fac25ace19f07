import { Answers, AnswerValue, EvidenceDocument } from '../../../src/domain/protocol/answer';
import { assessSignificance } from '../../../src/domain/protocol/assessSignificance';
import { closedGates } from '../../../src/domain/protocol/gates';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { verdictOf } from '../../../src/domain/protocol/verdict';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';
import { proposals } from '../domain/protocol/proposals';

type Given = Readonly<Record<string, string | readonly string[] | number>>;
const today = '2026-11-28';

/** What is known of the documents of these titles. */
const evidence: Readonly<Record<string, Partial<EvidenceDocument>>> = {
  'Signed promise': { signedOn: '2026-11-02', signedBy: 'Carys Bowen' }, 'Signed mail': { signedOn: '2026-11-02', signedBy: 'Rhodri Elis' }, 'Undated promise': { signedBy: 'Carys Bowen' }, 'Empty link': { address: '' },
  'Empty signed link': { address: '', signedOn: '2026-11-02', signedBy: 'Carys Bowen' }
};

/** Text for what is written, a code for what is chosen, codes for several, a number for money (pence) and numbers. */
function answersTo(pack: Protocol, given: Given): Answers {
  const kinds = new Map(pack.forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.map(({ code, kind }) => [code, kind] as const))));
  const valueOf = (code: string, value: Given[string]): AnswerValue => {
    const kind = kinds.get(code);
    if (kind === undefined) throw new Error(`${pack.id} does not ask ${code}.`);
    if (kind === 'document') return { kind: 'documents', documents: [{ address: 'https://cwmonnen.example/minute', title: String(value), ...evidence[String(value)] }] };
    if (typeof value === 'number') return kind === 'money' ? { kind: 'money', pence: value } : { kind: 'number', number: value };
    if (typeof value !== 'string') return { kind: 'choices', codes: value };
    return kind === 'shortText' || kind === 'longText' ? { kind: 'text', text: value } : { kind: 'choice', code: value };
  };
  return Object.fromEntries(Object.entries(given).map(([code, value]) => [code, { value: valueOf(code, value) }]));
}

/** The answer, the outcome, and what else is said to speak for it. */
function verdict(pack: Protocol, given: Given): readonly (string | undefined)[] {
  const screening = pack.forms.find(({ purpose }) => purpose === 'screening');
  if (screening === undefined) throw new Error(`${pack.id} has no screening.`);
  const found = verdictOf(screening, answersTo(pack, given));
  return [found?.outcome.answer, ...(found === undefined ? [undefined] : found.reasons.map(({ code }) => code))];
}

function actionsOf(pack: Protocol, given: Given): readonly (readonly string[])[] {
  return pack.forms.filter(({ code }) => code === 'checklist').flatMap((form) => proposals(form, answersTo(pack, given), today).map(([question, { due }]) => [question, due]));
}

const gatesOf = (pack: Protocol, given: Given): readonly string[] => closedGates(pack, 'checklist', answersTo(pack, given)).map(({ code }) => code);

describe('Stafford’s screening', () => {
  const idea = { ideaName: 'Canal corridor', challenge: 'The canal' };
  const one = { ...idea, arrangement: 'partnership', signs: ['independent', 'commonGoal', 'jointProgramme', 'pooledRisk'] };
  const good = {
    ...one, whyEnter: 'ownWill', necessary: ['betterValue'], ourPart: 'contribute', localMatter: 'no', canResource: 'yes', lostOtherwise: ['nothing'], representativeWould: 'deliver'
  };
  test.each<[string, Given, readonly (string | undefined)[]]>([
    ['nothing is known yet', idea, [undefined, undefined]],
    ['an external body', { ...idea, arrangement: 'externalBody' }, ['stop', 'externalBody']],
    ['a network', { ...idea, arrangement: 'network' }, ['stop', 'network']],
    ['strategic partnering', { ...idea, arrangement: 'strategicPartnering' }, ['stop', 'strategicPartnering']],
    ['three signs', { ...one, signs: ['independent', 'commonGoal', 'pooledRisk'] }, ['stop', 'tooFewSigns']],
    ['four signs without a common goal', { ...one, signs: ['independent', 'newStructure', 'jointProgramme', 'pooledRisk'] }, ['stop', 'tooFewSigns']],
    ['a partnership of which no more is known', one, [undefined, undefined]],
    ['a matter of one village', { ...good, localMatter: 'yes' }, ['instead', 'townOrParish']],
    ['a matter of one village that the law requires', { ...good, localMatter: 'yes', whyEnter: 'statutory' }, ['goOn', 'serviceLevel']],
    ['an invitation out of courtesy', { ...good, ourPart: 'courtesy' }, ['instead', 'minutes']],
    ['an invitation for our standing', { ...good, ourPart: 'standing' }, ['instead', 'minutes']],
    ['no resources', { ...good, canResource: 'no', cannotGive: ['money'] }, ['stop', 'cannotResource']],
    ['no resources for what government requires', { ...good, canResource: 'no', cannotGive: ['time'], necessary: ['government'] }, ['goOn', 'requiredButUnresourced', 'serviceLevel']],
    ['no resources, and none of the five cases', { ...good, canResource: 'no', cannotGive: ['time'], necessary: ['none'] }, ['stop', 'cannotResource', 'noCase']],
    ['a matter of one village, asked out of courtesy', { ...good, localMatter: 'yes', ourPart: 'courtesy' }, ['instead', 'townOrParish', 'minutes']],
    ['some resources', { ...good, canResource: 'partly', cannotGive: ['time'] }, ['goOn', 'serviceLevel']],
    ['none of the five cases, nothing to lose', { ...good, necessary: ['none'] }, ['stop', 'noCase']],
    ['none of the five cases, much to lose', { ...good, necessary: ['none'], lostOtherwise: ['funding'], lossWeight: 'much' }, ['goOn', 'serviceLevel']],
    ['a weight kept from before, nothing to lose now', { ...good, necessary: ['none'], lossWeight: 'much' }, ['stop', 'noCase']],
    ['money or policy is decided there', { ...good, representativeWould: 'commit' }, ['goOn', 'seniorLevel']],
    ['the work is run there', good, ['goOn', 'serviceLevel']],
    ['only news are exchanged there', { ...good, representativeWould: 'listen' }, ['goOn', 'officerLevel']]
  ])('%s', (_case, given, expected) => expect(verdict(stafford, given)).toEqual(expected));
});

describe('Stafford’s checklist', () => {
  const settled = { resourced: 'yes', beyondDelegation: 'no' };
  const promised = { resourced: 'no', beyondDelegation: 'no', resourcesMissing: ['money'], resourcesPromised: 'yes' };
  const agreed = { resourced: 'yes', beyondDelegation: 'yes', cabinetDecision: 'agreed' };
  test.each<[string, Given, readonly string[]]>([
    ['nothing in the way', settled, []],
    ['resources not found', { ...settled, resourced: 'no' }, ['resources']],
    ['resources not known', { ...settled, resourced: 'unknown' }, ['resources']],
    ['a promise that nobody can see', promised, ['resources']],
    ['a promise in writing', { ...promised, resourcesPromise: 'Signed promise' }, []],
    ['a promise that nobody has signed', { ...promised, resourcesPromise: 'Promise' }, ['resources']],
    ['a promise without its day', { ...promised, resourcesPromise: 'Undated promise' }, ['resources']],
    ['a promise behind an empty link', { ...promised, resourcesPromise: 'Empty signed link' }, ['resources']],
    ['authority beyond the scheme of delegation', { ...settled, beyondDelegation: 'yes', cabinetDecision: 'waiting' }, ['authority']],
    ['authority not known', { ...settled, beyondDelegation: 'unknown' }, ['authority']],
    ['authority refused', { ...settled, beyondDelegation: 'yes', cabinetDecision: 'refused', cabinetEvidence: 'Minute' }, ['authority']],
    ['authority agreed without the minute', agreed, ['authority']],
    ['authority agreed, with a link to no minute', { ...agreed, cabinetEvidence: 'Empty link' }, ['authority']],
    ['authority agreed, with the minute', { ...agreed, cabinetEvidence: 'Minute' }, []],
    ['evidence kept from before, authority not known any longer', { ...agreed, beyondDelegation: 'unknown', cabinetEvidence: 'Minute' }, ['authority']],
    ['both', { resourced: 'no', beyondDelegation: 'yes' }, ['resources', 'authority']]
  ])('gates: %s', (_case, given, closed) => expect(gatesOf(stafford, given)).toEqual(closed));

  test('what is adverse proposes an action with a day', () => {
    expect(actionsOf(stafford, { sameRemit: 'yes', vision: 'no', exitPlan: 'unknown', addedValue: 'yes', signedAgreement: 'yes' }))
      .toEqual([['sameRemit', '2026-12-12'], ['vision', '2026-12-26'], ['exitPlan', '2026-12-26']]);
  });

  const light = {
    statutory: 'no', accountableBody: 'no', beyondDelegation: 'no', moneyAYear: 5_000_00, councilRole: 'minor', officers: 1, officerDays: 5, councillors: 0, wholeBudget: 0, partnersRoles: 'exchange'
  };
  test.each<[string, Given, string, readonly string[]]>([
    ['a light one', light, 'notSignificant', []],
    ['a statutory one', { ...light, statutory: 'yes' }, 'significant', ['decisive']],
    ['exactly the limit', { ...light, moneyAYear: 30_000_00 }, 'notSignificant', []],
    ['a penny over the limit', { ...light, moneyAYear: 30_000_01 }, 'significant', ['money']],
    ['over the money, and statutory', { ...light, moneyAYear: 42_000_00, statutory: 'yes' }, 'significant', ['decisive', 'money']],
    ['four points', { ...light, councilRole: 'lead', officerDays: 61 }, 'notSignificant', []],
    ['five points', { ...light, councilRole: 'lead', officerDays: 61, partnersRoles: 'both' }, 'significant', ['weight']],
    ['days kept from before there were no officers', { ...light, councilRole: 'lead', officers: 0, officerDays: 61, partnersRoles: 'both' }, 'notSignificant', []],
    ['nothing is known', {}, 'notYetKnown', []]
  ])('significance: %s', (_case, given, result, rules) => {
    const assessed = assessSignificance(stafford, answersTo(stafford, given), today);
    expect([assessed.result, assessed.grounds.filter(({ significant }) => significant).map(({ rule }) => rule)]).toEqual([result, rules]);
  });
});

describe('Caerphilly’s screening', () => {
  const idea = { ideaName: 'Valleys transport', ideaPurpose: 'Buses that meet trains' };
  const partnership = { ...idea, arrangement: 'partnership', formalSigns: ['inWriting', 'members'], mainReason: 'coordinatedServices', existing: 'no' };
  const collaboration = {
    ...idea, arrangement: 'collaboration', collaborationSigns: ['efficiency', 'acrossBodies', 'sameSide'], collaborationModel: 'jointCommittee', mainReason: 'valueForMoney', existing: 'no'
  };
  test.each<[string, Given, readonly (string | undefined)[]]>([
    ['nothing is known yet', idea, [undefined, undefined]],
    ['informal', { ...idea, arrangement: 'informal' }, ['stop', 'informal']],
    ['a network', { ...idea, arrangement: 'network' }, ['stop', 'network']],
    ['a contract', { ...idea, arrangement: 'contract' }, ['stop', 'contract']],
    ['a formal partnership', partnership, ['goOn', 'partnership']],
    ['one sign of a formal partnership', { ...partnership, formalSigns: ['members'] }, ['stop', 'notFormal']],
    ['a joint committee', collaboration, ['goOn', 'collaboration']],
    ['a delegation of functions', { ...collaboration, collaborationModel: 'delegation' }, ['goOn', 'collaboration']],
    ['an informal arrangement', { ...collaboration, collaborationModel: 'informalModel' }, ['stop', 'informalModel']],
    ['a shared post', { ...collaboration, collaborationModel: 'sharedPost' }, ['stop', 'sharedPost']],
    ['a contract between councils', { ...collaboration, collaborationModel: 'contractModel' }, ['stop', 'contractModel']],
    ['a joint venture', { ...collaboration, collaborationModel: 'jointVenture' }, ['stop', 'jointVenture']],
    ['a sign of collaboration is missing', { ...collaboration, collaborationSigns: ['efficiency', 'acrossBodies'] }, ['stop', 'notCollaboration']],
    ['no reason', { ...partnership, mainReason: 'none' }, ['stop', 'noReason']],
    ['there is one already', { ...collaboration, existing: 'yes', existingWhich: 'Transport board' }, ['instead', 'useExisting']],
    ['a model kept from before it was called a partnership', { ...partnership, collaborationModel: 'jointVenture' }, ['goOn', 'partnership']]
  ])('%s', (_case, given, expected) => expect(verdict(caerphilly, given)).toEqual(expected));
});

describe('Caerphilly’s checklist', () => {
  const light = {
    statutory: 'no', grantFunded: 'no', goodPractice: 'no', accountableBody: 'no', councilRole: 'minor', footprint: 'gwent', moneyAYear: 5_000_00, staffDays: 10, harmIfItFails: 'slight', constitutionChange: 'no'
  };
  test.each<[string, Given, string, string, readonly string[]]>([
    ['a light one', light, today, 'notSignificant', []],
    ['Welsh Government money', { ...light, grantFunded: 'yes' }, today, 'significant', ['decisive']],
    ['the council leads', { ...light, councilRole: 'lead' }, today, 'notSignificant', []],
    ['the council leads and is accountable body', { ...light, councilRole: 'lead', accountableBody: 'yes' }, today, 'significant', ['decisive']],
    ['£42,000, and statutory', { ...light, moneyAYear: 42_000_00, statutory: 'yes' }, today, 'significant', ['decisive', 'money']],
    ['£28,000 now', { ...light, moneyAYear: 28_000_00 }, today, 'notSignificant', []],
    ['£28,000 under the older limit', { ...light, moneyAYear: 28_000_00 }, '2025-03-31', 'significant', ['money']],
    ['one sign', { ...light, goodPractice: 'yes' }, today, 'notSignificant', []],
    ['two signs', { ...light, goodPractice: 'yes', footprint: 'southWales' }, today, 'significant', ['severalSigns']],
    ['nothing is known', {}, today, 'notYetKnown', []]
  ])('significance: %s', (_case, given, day, result, rules) => {
    const assessed = assessSignificance(caerphilly, answersTo(caerphilly, given), day);
    expect([assessed.result, assessed.grounds.filter(({ significant }) => significant).map(({ rule }) => rule)]).toEqual([result, rules]);
  });

  const accountable = { accountableBody: 'yes', section151View: 'agrees' };
  test.each<[string, Given, readonly string[]]>([
    ['not the accountable body', { accountableBody: 'no' }, []],
    ['the Section 151 Officer was not asked', { accountableBody: 'yes', section151View: 'notAsked' }, ['section151']],
    ['the Section 151 Officer is against it', { ...accountable, section151View: 'against', section151Evidence: 'Signed mail' }, ['section151']],
    ['a yes that nobody can see', accountable, ['section151']],
    ['a yes in writing', { ...accountable, section151Evidence: 'Signed mail' }, []],
    ['a yes that nobody has signed', { ...accountable, section151Evidence: 'Mail' }, ['section151']],
    ['a yes behind an empty link', { ...accountable, section151Evidence: 'Empty signed link' }, ['section151']]
  ])('gates: %s', (_case, given, closed) => expect(gatesOf(caerphilly, given)).toEqual(closed));

  test('a missing component proposes an action with a day', () => {
    expect(actionsOf(caerphilly, { clearPurpose: 'no', valueAssessed: 'unknown', commitment: 'yes', dataSharing: 'notApplicable' }))
      .toEqual([['clearPurpose', '2026-12-12'], ['valueAssessed', '2026-12-26']]);
  });
});
