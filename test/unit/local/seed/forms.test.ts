import { buildCouncil } from '../../../../local/seed/buildCouncil';
import { EntryItem } from '../../../../local/seed/loading/entered';
import { formRow, FormsCouncil } from '../../../../local/seed/loading/formRows';
import { anchorDay } from '../../../../local/seed/council/calendar';
import { personas } from '../../../../local/seed/people/personas';
import { adoptionsOf } from '../../../../local/seed/protocol/adoptions';
import { FormRecord } from '../../../../local/seed/submissions/formRecord';
import { packNames, packs } from '../../../../local/seed/protocol/packs';
import { Answers } from '../../../../src/domain/protocol/answer';
import { FormDefinition } from '../../../../src/domain/protocol/form';
import { Protocol } from '../../../../src/domain/protocol/protocol';
import { closedGates } from '../../../../src/domain/protocol/gates';
import { answerProblems } from '../../../../src/domain/protocol/answerProblems';

describe.each(packNames)('a council with the protocol of %s', (pack) => {
  const { forms, actions, staffing, partnerships, roleRows } = buildCouncil({ pack });
  const entries = new Map(partnerships.map((entry, index) => [entry.now.Reference, { ...entry, id: index + 1 } as EntryItem]));
  const entryOf = (reference: string): EntryItem => {
    const entry = entries.get(reference);
    if (entry === undefined) throw new Error(`No entry ${reference}`);
    return entry;
  };
  const ids = { userId: () => 7, organisationId: () => 8 };
  const named: FormsCouncil['named'] = { person: (mail) => ({ id: 7, name: mail, oid: mail }), organisation: (name) => ({ id: 8, name }) };
  const rows = forms.map((form) => ({ form, row: formRow(form, { entry: entryOf(form.partnership), officer: 'an-officer', actions, named }, ids, 0) }));
  const packOf = (form: FormRecord): Protocol => packs[form.pack ?? 'caerphilly'];
  const definitionOf = (form: FormRecord): FormDefinition => packOf(form).forms.filter(({ code }) => code === form.form)[0];

  it.each(rows.map(({ form, row }) => [form.key, form, row] as const))('%s answers questions of its form, each as its kind wants it', (_, form, row) => {
    const answers = JSON.parse(String(row.values.Answers)) as Answers;
    const questions = definitionOf(form).sections.flatMap((section) => section.questions);
    expect(Object.keys(answers).filter((code) => !questions.some((question) => question.code === code))).toEqual([]);
    const wrong = answerProblems(packOf(form), definitionOf(form), answers).filter(({ code }) => code !== 'required' && code !== 'actionUndecided');
    expect(wrong).toEqual([]);
  });

  it('has a verdict in every screening that came to its end, of more than one kind, and nothing missing there', () => {
    const ended = rows.filter(({ form }) => form.concluded !== undefined);
    for (const { form, row } of ended) expect([form.key, answerProblems(packOf(form), definitionOf(form), JSON.parse(String(row.values.Answers)) as Answers)]).toEqual([form.key, []]);
    const verdicts = ended.map(({ row }) => row.versions?.[0].values.Verdict);
    expect(new Set(verdicts)).toEqual(new Set(['collaboration', 'partnership', 'informal', ...(pack === 'stafford' ? ['townOrParish'] : [])]));
  });

  it('gives the lead officer a screening that is half filled in, a finished one, and a checklist that lacks two answers and may then be submitted', () => {
    const own = forms.filter(({ officer, pack: of = 'caerphilly' }) => officer === personas.leadOfficer && of === 'caerphilly');
    expect(own.map(({ form, concluded }) => [form, concluded !== undefined])).toEqual([['screening', true], ['screening', false], ['checklist', false]]);
    const checklist = rows.filter(({ form }) => form.key === 'homesChecklist')[0].row;
    expect(checklist.values).toMatchObject({ Significance: 'Significant', Protocol: 'caerphilly 2014.1', State: 'Draft' });
    const answers = JSON.parse(String(checklist.values.Answers)) as Answers;
    expect(answerProblems(packs.caerphilly, packs.caerphilly.forms.filter(({ code }) => code === 'checklist')[0], answers)).toEqual(['monitoring', 'dataSharing'].map((question) => ({ question, code: 'required' })));
    expect(closedGates(packs.caerphilly, 'checklist', answers)).toEqual([]);
    const { Service: service, Directorate: directorate } = entryOf('P-0078').now;
    const holder = (role: string): string | undefined => roleRows.find((row) => row.role === role && (row.service ?? service) === service && row.directorate === directorate)?.holder.mail;
    expect([holder('Head of Service'), holder('Executive Director')]).toEqual([personas.headOfService, personas.executiveDirector]);
  });

  it('gives the lead officer three open actions, one of them late beside these, and two done; others are late too', () => {
    const more = pack === 'stafford' ? 1 : 0;
    const own = actions.filter(({ owner }) => owner === personas.leadOfficer);
    const isLate = ({ ended, due }: (typeof actions)[number]): boolean => ended === undefined && due < anchorDay;
    expect([own.filter((each) => !each.ended && !isLate(each)).length, own.filter(isLate).length, own.filter(({ ended }) => ended?.state === 'Done').length]).toEqual([3 + more, 1, 2]);
    expect(actions).toHaveLength(30 + more);
    expect(actions.filter((each) => each.owner === undefined && isLate(each)).length).toBeGreaterThan(5);
  });

  it('never begins, ends or undertakes anything before the entry was there or after the anchor day', () => {
    const days = [
      ...forms.map(({ key, partnership, begun, concluded = begun }) => ({ key, partnership, begun, ended: concluded })),
      ...actions.map(({ text, partnership, since, ended }) => ({ key: text, partnership, begun: since, ended: ended?.on ?? since }))
    ];
    expect(days.filter(({ partnership, begun, ended }) => begun < entryOf(partnership).created.slice(0, 10) || ended < begun || ended >= anchorDay)).toEqual([]);
    expect(actions.filter(({ due, since }) => due < since)).toEqual([]);
  });

  it('links an accepted action and its answer with each other', () => {
    for (const { form, row } of rows) {
      const answers = JSON.parse(String(row.values.Answers)) as Answers;
      const accepted = Object.entries(answers).flatMap(([question, { action }]) => (action?.state === 'accepted' ? [[question, action.id]] : []));
      expect(accepted).toEqual(actions.flatMap(({ from }, index) => (from?.form === form.key ? [[from.question, index + 1]] : [])));
    }
    expect(actions.filter(({ from }) => from !== undefined && !forms.some(({ key }) => key === from.form))).toEqual([]);
  });

  it('is officered by people that it has', () => {
    const mails = new Set(staffing.people.map(({ mail }) => mail));
    expect([...forms.map(({ officer }) => officer), ...actions.map(({ owner }) => owner)].filter((mail) => mail !== undefined && !mails.has(mail))).toEqual([]);
  });

  if (pack === 'stafford') {
    it('has forms under Stafford’s that are begun once it is in force: a verdict, a screening and a checklist that are half filled in', () => {
      const [since] = adoptionsOf(pack).slice(-1);
      const own = rows.filter(({ form }) => form.pack === 'stafford');
      expect(own.map(({ form, row }) => [form.form, form.begun >= since.from, row.values.Protocol, row.values.Significance, row.versions?.length])).toEqual([
        ['screening', true, 'stafford 1.0', undefined, 1], ['screening', true, 'stafford 1.0', undefined, 0], ['checklist', true, 'stafford 1.0', 'Significant', 0]
      ]);
    });
  }
});
