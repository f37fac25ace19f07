import { protocolProblemCodes } from '../../../../src/domain/protocol/check/protocolProblem';
import { checkProtocol, ProtocolCheck, checkProtocolText } from '../../../../src/domain/protocol/checkProtocol';
import { Condition } from '../../../../src/domain/protocol/condition';
import { FormDefinition } from '../../../../src/domain/protocol/form';
import { Protocol } from '../../../../src/domain/protocol/protocol';
import { MemberColumns, Question } from '../../../../src/domain/protocol/question';
import { SignificanceRule } from '../../../../src/domain/protocol/significance';
import { formOf, options, protocolOf, questionOf, section, source, text, yesNo } from './protocolBuilder';

const valid = protocolOf();
const [screening, checklist] = valid.forms;
const [threshold, duty] = valid.significance as readonly [Extract<SignificanceRule, { shape: 'threshold' }>, Extract<SignificanceRule, { shape: 'anyOf' }>];
const [gate] = valid.gates;
const [route] = valid.routes;
const outcomes = screening.outcomes ?? [];

/** The little pack with more questions at the end of its checklist. */
const asking = (...questions: readonly Question[]): Protocol => protocolOf({ forms: [screening, { ...checklist, sections: [...checklist.sections, section('more', questions)] }] });
const only = (...forms: readonly FormDefinition[]): Protocol => protocolOf({ forms: forms.some(({ purpose }) => purpose === 'screening') ? forms : [...forms, screening], significance: [], gates: [], routes: [] });
const ruled = (...significance: readonly SignificanceRule[]): Protocol => protocolOf({ significance });
const when = (condition: Condition): Protocol => asking(yesNo('q', { when: condition }));
const broken = (pack: unknown): readonly string[] => problemsOf(checkProtocol(pack));
const problemsOf = (check: ProtocolCheck): readonly string[] => (check.kind === 'sound' ? [] : check.problems.map(({ code, place }) => `${code} ${place}`.trim()));
const more = 'forms[checklist].sections[more].questions[q]';
const isYes = (question: string): Condition => ({ question, is: ['yes'] });
const bands = [{ from: 0, significant: false, text: text('low') }, { from: 2, significant: true, text: text('high') }];
const score = { code: 'points', shape: 'score', criteria: [{ ...duty.criteria[0], points: 2 }], bands, source } as const;
const deep = (levels: number): Condition => Array.from({ length: levels }).reduce<Condition>((condition) => ({ not: condition }), isYes('statutory'));

test('the little pack is sound, and comes back as it is', () => {
  expect(checkProtocol(valid)).toEqual({ kind: 'sound', protocol: valid });
  expect(checkProtocolText(JSON.stringify(valid))).toEqual({ kind: 'sound', protocol: valid });
});

function naming(members: MemberColumns): Question {
  const columns = [{ code: 'who', kind: 'organisation', text: text('Who') }, { code: 'part', kind: 'choice', text: text('Part'), options: options('leads', 'looks') }] as const;
  return { code: 'q', kind: 'table', text: text('Who takes part?'), source, columns, members };
}

const refusals: readonly [string, unknown, readonly string[]][] = [
  ['a pack of another format', { ...valid, format: 2, forms: 'none' }, ['wrongFormat format']],
  ['a format that is an object', { ...valid, format: { toString: 1 } }, ['wrongFormat format']],
  ['more than a million characters', { ...valid, title: text('x'.repeat(1_000_001)) }, ['tooBig']],
  ['conditions in conditions without end', when(deep(60)), ['tooDeep forms[checklist].sections[more].questions[q].when.not']],
  ['five hundred and one in one list', { ...valid, risks: Array.from({ length: 501 }, () => 'x') }, ['tooMany risks']],
  ['more parts than anybody can look through', { ...valid, forms: Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 0)) }, ['tooMany']],
  ['five hundred and one questions of a form', asking(...Array.from({ length: 250 }, (_, at) => yesNo(`a${at}`)).concat(Array.from({ length: 250 }, (_, at) => yesNo(`b${at}`)))), ['tooManyQuestions forms[checklist]']],
  ['an action that no list can hold', asking(yesNo('q', { adverse: { answers: ['no'], action: text('x'.repeat(256)) } })), [`textTooLong ${more}.adverse.action.en`]],
  ['a title that no list can hold', { ...valid, title: text('x'.repeat(256)) }, ['textTooLong title.en']],
  ['a wording without an end', asking(yesNo('q', { text: text('x'.repeat(4001)) })), [`textTooLong ${more}.text.en`]],
  ['a title of marks that take no room', { ...valid, title: { en: '\u200b\u2060' } }, ['noWords title']],
  ['an action that is due after the end of time', asking(yesNo('q', { adverse: { answers: ['no'], dueInDays: 3661 } })), [`outOfRange ${more}.adverse.dueInDays`]],
  ['a step that is due after the end of time', { ...valid, routes: [{ ...route, steps: [{ ...route.steps[0], dueInWorkingDays: 9e15 }] }] }, [`outOfRange routes[${route.code}].steps[${route.steps[0].code}].dueInWorkingDays`]],
  ['reminders after the end of time', { ...valid, reminders: { ...valid.reminders, daysBefore: [3661] } }, ['outOfRange reminders.daysBefore[0]']],
  ['a field that is missing', { ...valid, council: undefined }, ['missing council']],
  ['a form without a title', only({ ...formOf([section('a', [yesNo('x')])]), title: undefined } as unknown as FormDefinition), ['missing forms[checklist].title']],
  ['a question without a kind', asking({ ...yesNo('q'), kind: undefined } as unknown as Question), [`missing ${more}.kind`]],
  ['a choice of a table without options', asking(questionOf('table', 'q', { columns: [{ code: 'how', kind: 'choice', text: text('How') }] })), [`missing ${more}.columns[how].options`]],
  ['a table in a table', asking(questionOf('table', 'q', { columns: [{ code: 'rows', kind: 'table' as 'shortText', text: text('Rows') }] })), [`unknownValue ${more}.columns[rows].kind`]],
  ['a list that is a text', { ...valid, risks: 'none' }, ['wrongType risks']],
  ['a condition that is a text', when('yes' as unknown as Condition), [`wrongType ${more}.when`]],
  ['a field that nobody knows', asking({ ...yesNo('q'), requried: true, colour: 'red' } as unknown as Question), [`unknownField ${more}.requried`, `unknownField ${more}.colour`]],
  ['a kind of question that there is not', asking({ ...yesNo('q'), kind: 'colour' } as unknown as Question), [`unknownValue ${more}.kind`]],
  ['a field of the register that there is not', asking({ ...yesNo('q'), fills: 'mood' } as unknown as Question), [`unknownValue ${more}.fills`]],
  ['a purpose that there is not', only({ ...checklist, purpose: 'party' } as unknown as FormDefinition), ['unknownValue forms[checklist].purpose']],
  ['a step of a role that nobody could be looked up by', protocolOf({ terms: { ...valid.terms, king: text('King') }, routes: [{ ...route, steps: [{ ...route.steps[0], role: 'king' }] } as unknown as typeof route] }), ['unknownValue routes[usual].steps[head].role']],
  ['a gate that nobody lifts', protocolOf({ gates: [{ ...gate, liftedBy: [] }] }), ['empty gates[staff].liftedBy']],
  ['roles without a name', protocolOf({ gates: [{ ...gate, liftedBy: [...gate.liftedBy, { role: 'king', how: text('So') }] }], routes: [{ ...route, noted: ['valueOf'] }], reports: [{ ...valid.reports[0], to: ['reviewPanel', 'queen'] }] }),
    ['unknownTerm gates[staff].liftedBy[1]', 'unknownTerm routes[usual].noted[0]', 'unknownTerm reports[panel].to[1]']],
  ['a role whose code has a blank', protocolOf({ terms: { ...valid.terms, 'the king': text('King') } }), ['codeInvalid terms.the king']],
  ['a role of ours that is left out', protocolOf({ terms: Object.fromEntries(Object.entries(valid.terms).filter(([term]) => term !== 'cabinet')) as Protocol['terms'] }), ['missing terms.cabinet']],
  ['more characters than an answer holds', asking(questionOf('longText', 'q', { most: 10_001 })), [`outOfRange ${more}.most`]],
  ['half a row', asking(questionOf('table', 'q', { most: 0.5 })), [`outOfRange ${more}.most`]],
  ['money without end', asking(questionOf('money', 'q', { most: Infinity })), [`outOfRange ${more}.most`]],
  ['NaN', asking(questionOf('money', 'q', { most: NaN })), [`wrongType ${more}.most`]],
  ['a code with a blank', protocolOf({ risks: [{ code: 'a b', text: text('x'), source }] }), ['codeInvalid risks[0].code']],
  ['a code called like what every object has', protocolOf({ risks: [{ code: 'constructor', text: text('x'), source }] }), ['codeInvalid risks[0].code']],
  ['a prototype as a question', asking(yesNo('__proto__')), ['codeInvalid forms[checklist].sections[more].questions[0].code']],
  ['a name that begins with a digit', protocolOf({ id: '9' }), ['idInvalid id']],
  ['a version with a blank', protocolOf({ version: '2014 1' }), ['versionInvalid version']],
  ['a day that there is not', protocolOf({ status: { state: 'consultation', until: '2026-02-30' } }), ['dayInvalid status.until']],
  ['an end before the beginning', protocolOf({ status: { state: 'adopted', body: text('Council'), on: '2026-01-01', inForceFrom: '2026-02-01', inForceTo: '2026-01-31' } }), ['dayOrder status.inForceTo']],
  ['no forms', protocolOf({ forms: [], significance: [], gates: [], routes: [] }), ['empty forms']],
  ['a section without questions', only(formOf([section('a', [], { when: isYes('x') })])), ['empty forms[checklist].sections[a].questions']],
  ['a choice without options', asking(questionOf('choice', 'q', { options: [] })), [`empty ${more}.options`]],
  ['a route without a step', protocolOf({ routes: [{ ...route, steps: [] }] }), ['empty routes[usual].steps']],
  ['a condition over no answers', when({ question: 'statutory', is: [] }), [`empty ${more}.when.is`, `unreachable ${more}`]],
  ['a condition of nothing', when({ all: [] }), [`empty ${more}.when.all`]],
  ['a question twice', asking(yesNo('statutory')), ['twice forms[checklist].sections[more].questions[statutory]']],
  ['an option twice', asking(questionOf('choice', 'q', { options: options('a', 'a') })), [`twice ${more}.options[a]`]],
  ['a priority in two themes', protocolOf({ priorities: ['one', 'two'].map((code) => ({ code, text: text(code), priorities: options('jobs') })) }), ['twice priorities[two].priorities[jobs]']],
  ['a limit twice', ruled({ ...threshold, limits: [...threshold.limits, ...threshold.limits] }), ['twice significance[money].limits[1].from']],
  ['markup', protocolOf({ title: text('<img src=x onerror=alert(1)>') }), ['markup title.en']],
  ['script in a paragraph', asking({ ...yesNo('q'), source: { paragraph: 'javascript:alert(1)', needs: [] } }), [`markup ${more}.source.paragraph`]],
  ['an entity', protocolOf({ council: text('R&amp;D &#60;b') }), ['markup council.en']],
  ['a character that no list can hold', protocolOf({ title: text('a\u0000b') }), ['unprintable title.en']],
  ['marks that turn the reading', protocolOf({ title: text('a\u202eb') }), ['unprintable title.en']],
  ['half a character', protocolOf({ title: text('a\ud83d') }), ['unprintable title.en']],
  ['a text without words', protocolOf({ title: text(' ') }), ['noWords title']],
  ['Welsh that is blank', { ...welsh(valid), title: { en: 'x', cy: ' ' } }, ['noWelsh title']],
  ['no English', protocolOf({ languages: [] }), ['noEnglish languages']],
  ['a condition over no question', when(isYes('nobody')), [`unknownQuestion ${more}.when`]],
  ['a rule over no question', ruled({ ...duty, criteria: [{ ...duty.criteria[0], when: { any: [isYes('nobody')] } }] }), ['unknownQuestion significance[duty].criteria[statutory].when.any[0]']],
  ['a limit over no question', ruled({ ...threshold, question: 'nobody' }), ['unknownQuestion significance[money].question']],
  ['a condition over another form', when(isYes('isOne')), [`questionOfOtherForm ${more}.when`]],
  ['a gate over another form', protocolOf({ gates: [{ ...gate, blocks: isYes('isOne') }] }), ['questionOfOtherForm gates[staff].blocks']],
  ['a condition over a later question', asking(yesNo('q', { when: isYes('later') }), yesNo('later')), [`questionStandsLater ${more}.when`]],
  ['a section over its own question', only(formOf([section('a', [yesNo('x')], { when: isYes('x') })])), ['circular forms[checklist].sections[a].when']],
  ['a question over itself', when(isYes('q')), [`circular ${more}.when`]],
  ['a circle of questions', asking(yesNo('q', { when: isYes('z') }), yesNo('y', { when: isYes('q') }), yesNo('z', { when: isYes('y') })), [`circular ${more}.when`]],
  ['a code of a question that is not chosen from', when({ question: 'amount', is: ['yes'] }), [`wrongQuestionKind ${more}.when`]],
  ['a step whose decider is named by a yes', protocolOf({ routes: [{ ...route, steps: [{ ...route.steps[0], namedBy: 'statutory' }] }] }), ['wrongQuestionKind routes[usual].steps[head].namedBy']],
  ['a step whose decider is named by no question', protocolOf({ routes: [{ ...route, steps: [{ ...route.steps[0], namedBy: 'nobody' }] }] }), ['unknownQuestion routes[usual].steps[head].namedBy']],
  ['another person than is named at no question', asking(questionOf('person', 'q', { otherThan: 'nobody' })), [`unknownQuestion ${more}.otherThan`]],
  ['another person than a yes', asking(questionOf('person', 'q', { otherThan: 'statutory' })), [`wrongQuestionKind ${more}.otherThan`]],
  ['another person than is named in another form', asking(questionOf('person', 'q', { otherThan: 'isOne' })), [`questionOfOtherForm ${more}.otherThan`]],
  ['another day', asking({ ...questionOf('day', 'q'), otherThan: 'statutory' } as unknown as Question), [`unknownField ${more}.otherThan`]],
  ['more than, of a yes', when({ question: 'statutory', over: 1 }), [`wrongQuestionKind ${more}.when`]],
  ['a limit over a yes', ruled({ ...threshold, question: 'statutory' }), ['wrongQuestionKind significance[money].question']],
  ['a condition over an answer that there is not', when({ question: 'statutory', is: ['yes', 'perhaps'] }), [`unknownAnswer ${more}.when.is`]],
  ['an adverse answer that there is not', asking(yesNo('q', { unknown: false, adverse: { answers: ['no', 'unknown'] } })), [`unknownAnswer ${more}.adverse.answers`]],
  ['a rule over what only some may read, and a route for it', protocolOf({ forms: [screening, { ...checklist, restricted: true }], gates: [] }), ['questionIsRestricted significance[money].question', 'questionIsRestricted significance[duty].criteria[statutory].when', 'routeOfOther routes[usual].form']],
  ['a restricted form that fills in the register', only(formOf([section('a', [yesNo('q', { fills: 'statutory' })])], { restricted: true })), ['restrictedFills forms[checklist].sections[a].questions[q].fills']],
  ['a pack without a screening', protocolOf({ forms: [checklist] }), ['noScreening forms']],
  ['a rule over what may be left empty', protocolOf({ forms: [screening, { ...checklist, sections: [section('head', [yesNo('statutory', { required: false })])] }], significance: [duty], gates: [] }), ['ruleOverOptional significance[duty].criteria[statutory].when']],
  ['three of two', when({ atLeast: 3, of: [isYes('statutory'), isYes('hasMoney')] }), [`countImpossible ${more}.when.atLeast`]],
  ['at least two of one criterion', ruled({ ...duty, shape: 'atLeast', count: 2 }), ['countImpossible significance[duty].count']],
  ['more to be chosen than there is', asking(questionOf('several', 'q', { least: 4 })), [`countImpossible ${more}.least`]],
  ['a question that can never be asked', when({ all: [isYes('statutory'), { question: 'statutory', is: ['no'] }] }), [`unreachable ${more}`]],
  ['a question that its own section excludes', only(formOf([section('a', [yesNo('x')]), section('b', [yesNo('q', { when: { question: 'x', is: ['no'] } })], { when: isYes('x') })])), ['unreachable forms[checklist].sections[b].questions[q]']],
  ['a question over one that is not asked then', when({ all: [{ question: 'hasMoney', is: ['no'] }, { question: 'amount', over: 5 }] }), [`unreachable ${more}`]],
  ['a section that can never be asked', only(formOf([section('a', [yesNo('x')]), section('b', [yesNo('y')], { when: { not: { any: [isYes('x'), { not: isYes('x') }] } } })])), ['unreachable forms[checklist].sections[b]']],
  ['an amount over the most', asking(questionOf('money', 'most', { most: 100 }), yesNo('q', { when: { question: 'most', over: 100 } })), [`unreachable ${more}`]],
  ['an outcome after the last word', only({ ...screening, outcomes: [{ ...outcomes[2], code: 'first' }, outcomes[2]] }), ['unreachable forms[screening].outcomes[goOn]']],
  ['an outcome that never holds', only({ ...screening, outcomes: [{ ...outcomes[0], when: { all: [isYes('isOne'), { not: isYes('isOne') }] } }, outcomes[2]] }), ['unreachable forms[screening].outcomes[notOne]']],
  ['a route after one that is always taken', protocolOf({ routes: [route, { ...route, code: 'other' }] }), ['unreachable routes[other]']],
  ['a gate that never closes', protocolOf({ gates: [{ ...gate, blocks: { all: [isYes('resourced'), { not: isYes('resourced') }] } }] }), ['unreachable gates[staff].blocks']],
  ['a band over all points', ruled({ ...score, bands: [...bands, { ...bands[1], from: 3 }] }), ['unreachable significance[points].bands[2].from']],
  ['a scale that there is not', asking(questionOf('scale', 'q', { scale: 'valueOf' })), [`unknownScale ${more}.scale`]],
  ['a route of no form', protocolOf({ routes: [{ ...route, form: 'nothing' }] }), ['unknownForm routes[usual].form']],
  ['a gate of no form', protocolOf({ gates: [{ ...gate, form: 'nothing' }] }), ['unknownForm gates[staff].form']],
  ['a kind of document that there is not', asking(questionOf('document', 'q', { documentKinds: ['novel'] })), [`unknownDocumentKind ${more}.documentKinds`]],
  ['a matrix without priorities', { ...asking(questionOf('priorities', 'q')), priorities: [] }, [`noPriorities ${more}`]],
  ['a screening without outcomes', only({ ...screening, outcomes: undefined }), ['noOutcomes forms[screening].outcomes']],
  ['a screening that may end without a verdict', only({ ...screening, outcomes: outcomes.slice(0, 2) }), ['lastHasCondition forms[screening].outcomes[outside].when']],
  ['a screening that is decided on', protocolOf({ routes: [route, { ...route, code: 'other', form: 'screening' }] }), ['routeOfOther routes[other].form']],
  ['a form that nobody may decide on', protocolOf({ routes: [{ ...route, when: 'significant' }] }), ['lastHasCondition routes[usual].when']],
  ['a route for the significant without rules', protocolOf({ significance: [], routes: [{ ...route, code: 'high', when: 'significant' }, route] }), ['noSignificance routes[high].when']],
  ['a score that may reach no band', ruled({ ...score, bands: bands.slice(1) }), ['noLowestBand significance[points].bands']],
  ['members from columns that are not there, or hold something else', asking(naming({ organisation: 'part', role: 'who', contribution: 'none', only: { column: 'who', is: ['leads'] } })), ['organisation', 'role', 'contribution', 'only'].map((each) => `unknownColumn ${more}.members.${each}`)],
  ['members of whom nobody can say it', asking(naming({ organisation: 'who', role: 'part', only: { column: 'part', is: ['leads', 'follows'] } })), [`unknownAnswer ${more}.members.only.is`]],
  ['a yes that fills in a day', asking(yesNo('q', { fills: 'start' })), [`cannotFill ${more}.fills`]],
  ['what the service writes', asking(questionOf('choice', 'q', { fills: 'status' })), [`cannotFill ${more}.fills`]]
];

test.each(refusals)('%s is refused, and the place is named', (_what, pack, expected) => {
  expect(broken(pack)).toEqual(expected);
});

test('every code is shown by a refusal', () => {
  const shown = new Set(refusals.flatMap(([, , problems]) => problems.map((problem) => problem.split(' ')[0])));
  expect(protocolProblemCodes.filter((code) => !shown.has(code))).toEqual(['notJson', 'andMore']);
});

test.each(['', '{', 'NaN', '<pack/>'])('“%s” is no JSON', (json) => {
  expect(checkProtocolText(json)).toEqual({ kind: 'broken', problems: [{ place: '', code: 'notJson' }] });
});

test('all problems are named at once', () => {
  const pack = { ...asking(yesNo('q', { when: isYes('nobody'), fills: 'start' }), questionOf('scale', 'z', { scale: 'none' })), title: text('<b>'), version: 'a b', colour: 'red' };
  expect([...broken(pack)].sort()).toEqual(['cannotFill', 'markup', 'unknownField', 'unknownQuestion', 'unknownScale', 'versionInvalid'].map((code) => expect.stringMatching(`^${code} `)));
});

test('a pack may have roles and bodies of its own, and several that lift a gate', () => {
  const terms = { ...valid.terms, cabinetMember: text('Cabinet Member') };
  const liftedBy = [...gate.liftedBy, { role: 'cabinetMember', how: text('With a letter.'), source: { needs: ['W1'], ours: true } as const }];
  expect(broken(protocolOf({ terms, gates: [{ ...gate, liftedBy }], routes: [{ ...route, noted: ['cabinetMember'] }] }))).toEqual([]);
});

test.each(['registration', 'withdrawal', 'other'] as const)('a pack may have forms for %s', (purpose) => {
  expect(broken(protocolOf({ forms: [...valid.forms, formOf([section('own', [yesNo('q')])], { code: 'own', purpose })] }))).toEqual([]);
});

test('an option may be one of the pack’s reasons, with all that is said of it', () => {
  expect(broken(asking(questionOf('choice', 'q', { options: [{ ...valid.reasons[0], choice: 'Funding' }] })))).toEqual([]);
});

test('a pack with Welsh has it everywhere', () => {
  expect(checkProtocol(welsh(valid)).kind).toBe('sound');
  expect(broken({ ...valid, languages: ['en', 'cy'] })).toContain('noWelsh forms[checklist].sections[head].questions[amount].text');
});

test('plain text with signs is text', () => {
  expect(broken(protocolOf({ title: text('R&D: 3 < 5 > 2 & “so on” – data: shared\nnext 😀') }))).toEqual([]);
});

test('what is no pack at all is refused', () => {
  for (const nothing of [null, undefined, 5, 'pack', [], NaN, () => 1]) expect(checkProtocol(nothing).kind).toBe('broken');
});

test('a prototype in the JSON is refused and sets nothing', () => {
  const json = JSON.stringify(valid).replace('{"format":1', '{"__proto__":{"polluted":1},"format":1');
  expect(problemsOf(checkProtocolText(json))).toEqual(['unknownField __proto__']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each<[string, () => unknown]>([
  ['one that contains itself', () => { const pack: Record<string, unknown> = { ...valid }; pack.risks = [pack]; return pack; }],
  ['nested two hundred thousand times', () => JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown],
  ['of many unreachable questions', () => asking(...Array.from({ length: 1500 }, (_, index) => yesNo(`q${index}`, { when: { all: [isYes('statutory'), { question: 'statutory', is: ['no'] }, isYes('hasMoney'), isYes('resourced')] } })))],
  ['of ten megabytes', () => ({ ...valid, risks: Array.from({ length: 100_000 }, (_, index) => ({ code: `r${index}`, text: text('x'.repeat(60)), source })) })]
])('%s is refused within seconds', (_what, make) => {
  const pack = make();
  const start = Date.now();
  expect(checkProtocol(pack).kind).toBe('broken');
  expect(Date.now() - start).toBeLessThan(6000);
});

test('ten megabytes of JSON are refused unread', () => {
  expect(problemsOf(checkProtocolText(`"${'x'.repeat(10_000_000)}"`))).toEqual(['tooBig']);
});

function welsh(pack: Protocol): Protocol {
  const translated = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(translated);
    return 'en' in value && typeof value.en === 'string' ? { ...value, cy: `cy ${value.en}` } : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each)]));
  };
  return { ...translated(pack) as Protocol, languages: ['en', 'cy'] };
}

test('a file that begins with a mark of its byte order is read', () => {
  expect(checkProtocolText(`\ufeff${JSON.stringify(valid)}`).kind).toBe('sound');
});

test('of very many problems the first 200 are listed, and how many there are besides', () => {
  const risks = Array.from({ length: 450 }, () => 'x');
  const check = checkProtocol({ ...valid, risks });
  expect(check.kind === 'broken' && [check.problems.length, check.problems[200]]).toEqual([201, { place: '', code: 'andMore', detail: '250' }]);
});

test('questions that hang on each other in one long chain are checked in no time', () => {
  const chain = Array.from({ length: 490 }, (_, at) => yesNo(`c${at}`, at === 0 ? {} : { when: isYes(`c${at - 1}`) }));
  const pack = asking(...chain);
  const start = performance.now();
  expect(broken(pack)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(6000);
});
