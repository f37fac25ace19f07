import { addDays } from '../../../src/domain/calendar/day';
import { Answers } from '../../../src/domain/protocol/answer';
import { assessSignificance } from '../../../src/domain/protocol/assessSignificance';
import { keepAssessment, nothingKept } from '../../../src/domain/protocol/keptAssessments';
import { versionName } from '../../../src/domain/protocol/protocol';
import { verdictOf } from '../../../src/domain/protocol/verdict';
import type { BulkRow } from '../../tenant/bulk/bulkLoader';
import { guidFrom } from '../../tenant/directory/entraGroup';
import { ActionRecord } from '../actions/actionRecord';
import { officeHour } from '../council/calendar';
import { packs } from '../protocol/packs';
import { answersOf, SaidTo } from '../submissions/answers';
import { FormRecord } from '../submissions/formRecord';
import { SiteIds } from './columnsOf';
import { EntryItem, moved } from './entered';

const purposes = { screening: 'Screening', checklist: 'Checklist' } as const;
const significances = { significant: 'Significant', notSignificant: 'Not significant', notYetKnown: 'Not yet known' } as const;

/** What of the council a form is about. */
export interface FormsCouncil {
  readonly entry: EntryItem;
  /** Directory id. */
  readonly officer: string;
  /** Of the whole council, in the order of their ids. */
  readonly actions: readonly ActionRecord[];
  /** Whom and what its answers name. */
  readonly named: Pick<SaidTo, 'person' | 'organisation'>;
}

export function formRow(record: FormRecord, { entry, officer, actions, named }: FormsCouncil, ids: SiteIds, shift: number): BulkRow {
  const protocol = packs[record.pack ?? 'caerphilly'];
  const form = protocol.forms.find(({ code }) => code === record.form);
  if (form === undefined) throw new Error(`The protocol has no form ${record.form}.`);
  const answers = withActions(answersOf(record.said, { move: (each) => addDays(each, shift), ...named }), record.key, actions);
  const day = addDays(record.begun, shift);
  const assessment = assessSignificance(protocol, answers, day);
  const under = { protocol: versionName(protocol), rules: protocol.significance, today: day };
  const verdict = verdictOf(form, answers)?.outcome.code;
  const assessed = record.form === 'screening' ? {} : {
    Significance: significances[assessment.result], Assessments: JSON.stringify(keepAssessment(nothingKept, assessment, under))
  };
  const values = {
    Title: `${purposes[record.form]}: ${entry.now.Title}`.slice(0, 255), PartnershipId: entry.id, Claim: guidFrom(`form ${record.key}`), Form: record.form, Purpose: purposes[record.form], Protocol: under.protocol,
    State: 'Draft', Answers: JSON.stringify(answers), OfficerId: ids.userId(officer), OfficerOid: officer, ...assessed
  };
  return {
    created: moved(officeHour(record.begun, 140), shift),
    createdBy: officer,
    values,
    versions: record.concluded === undefined ? [] : [{ at: moved(officeHour(record.concluded, 300), shift), by: officer, values: { State: 'Concluded', Verdict: verdict } }]
  };
}

function withActions(answers: Answers, form: string, actions: readonly ActionRecord[]): Answers {
  const accepted = actions.flatMap(({ from }, index) => (from?.form === form ? [[from.question, { ...answers[from.question], action: { state: 'accepted' as const, id: index + 1 } }] as const] : []));
  return { ...answers, ...Object.fromEntries(accepted) };
}
