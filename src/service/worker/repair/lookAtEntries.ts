import { significances } from '../../../data/approval/entryCourse';
import { eachEntry, ListedEntry } from '../../../data/approval/listedEntries';
import { WrongValue } from '../../../data/historyLog';
import { projectionsOf } from '../../../data/projections';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { Course } from '../../../domain/approval/course';
import { Place } from '../../../domain/approval/seat';

export interface LookedAtEntries {
  /** Where entries belong that somebody waits for, by their ids. */
  readonly places: ReadonlyMap<number, Place>;
  readonly wrong: readonly WrongEntry[];
}

export interface WrongEntry {
  readonly entry: ListedEntry;
  /** The form whose course says its significance. */
  readonly form?: string;
}

interface Wanted {
  /** Ids of entries whose place is wanted. */
  readonly asked: ReadonlySet<number>;
  readonly assessing: ReadonlyMap<number, string>;
  readonly courses: ReadonlyMap<string, Course>;
}

/** Last and next review are not looked at: what they follow from does not exist yet. */
export async function lookAtEntries(store: ServiceStore, { asked, assessing, courses }: Wanted): Promise<LookedAtEntries> {
  const places = new Map<number, Place>();
  const wrong: WrongEntry[] = [];
  await eachEntry(store, (entry) => {
    const { id, service, directorate } = entry;
    if (asked.has(id)) places.set(id, { service, directorate });
    const form = assessing.get(id);
    if (wrongOfEntry(entry, form === undefined ? undefined : courses.get(form)).length > 0) wrong.push({ entry, form });
  });
  return { places, wrong };
}

/** What an entry shows that does not follow from its stage, or from the course of its form. A stage of the policy unit's own has no status of ours. */
export function wrongOfEntry({ stage, status, significance }: ListedEntry, course: Course | undefined): readonly WrongValue[] {
  const ofStage = projectionsOf(stage).Status ?? status;
  const says = course?.state === 'Submitted' || course?.state === 'Approved' ? course.significance : undefined;
  const assessed = (says && significances[says]) ?? significance;
  const compared: readonly WrongValue[] = [{ column: 'Status', before: status, after: ofStage }, { column: 'Significance', before: significance, after: assessed }];
  return compared.filter(({ before, after }) => before !== after);
}
