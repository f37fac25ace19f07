import { significances } from '../../../data/approval/entryCourse';
import { eachEntry, ListedEntry } from '../../../data/approval/listedEntries';
import { WrongValue } from '../../../data/historyLog';
import { projectionsOf } from '../../../data/projections';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { Course } from '../../../domain/approval/course';
import { submissionName } from '../../../domain/approval/submittedContent';
import { Assessing } from './compareForms';

export interface WrongEntry {
  readonly entry: ListedEntry;
  /** The form whose course says its significance. */
  readonly form?: string;
}

/** Last and next review are not looked at: what they follow from does not exist yet. @param assessing by the entry's id. */
export async function lookAtEntries(store: ServiceStore, assessing: ReadonlyMap<number, Assessing>): Promise<readonly WrongEntry[]> {
  const wrong: WrongEntry[] = [];
  await eachEntry(store, (entry) => {
    const said = assessing.get(entry.id);
    if (wrongOfEntry(entry, said).length > 0) wrong.push({ entry, form: said && submissionName({ id: said.form, restricted: false }) });
  });
  return wrong;
}

/** What an entry shows that does not follow from its stage, or from how its form was submitted last. A stage of the policy unit's own has no status of ours. */
export function wrongOfEntry({ stage, status, significance }: ListedEntry, course: Pick<Course, 'significance'> | undefined): readonly WrongValue[] {
  const ofStage = projectionsOf(stage).Status ?? status;
  const assessed = (course?.significance && significances[course.significance]) ?? significance;
  const compared: readonly WrongValue[] = [{ column: 'Status', before: status, after: ofStage }, { column: 'Significance', before: significance, after: assessed }];
  return compared.filter(({ before, after }) => before !== after);
}
