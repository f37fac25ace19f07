import { Day } from '../../domain/calendar/day';
import { hasEnded } from '../../domain/organisation/knownOrganisation';
import { OrganisationRef, PersonRef } from '../../domain/partnership/entry';
import { FieldProblem } from '../../domain/record/fieldProblem';
import { FieldValue } from '../../domain/record/fieldValue';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { storedRecord } from '../record/storedRecord';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';

type Checked = Promise<FieldValue | Omit<FieldProblem, 'field'>>;

/** Whether somebody or something that an older version names can be named again. */
export const stillThere = {
  /** In the directory, found by mail or name and known by the directory id; made known to the site again. */
  async person(editing: Editing, person: PersonRef): Checked {
    const found = (await editing.findPeople(person.mail ?? person.name)).find(({ oid, mail }) => (person.oid === undefined ? mail !== undefined && mail === person.mail : oid === person.oid));
    if (found === undefined) return { code: 'personGone' };
    const { id, name, mail } = await editing.ensurePerson(found.loginName);
    return { kind: 'person', person: { id, name, mail, oid: found.oid } };
  },

  async organisation(store: ListStore, organisation: OrganisationRef, today: Day): Checked {
    const [item] = await store.items(organisationColumns.list, { ...queryOf(organisationColumns), filter: `Id eq ${organisation.id}`, top: 1 });
    if (item === undefined) return { code: 'organisationGone' };
    const { ended, mergedInto } = storedRecord(organisationColumns, item).values;
    const isOver = hasEnded({ endedOn: ended?.kind === 'day' ? ended.day : undefined, mergedInto: mergedInto?.kind === 'text' ? mergedInto.text : undefined }, today);
    return isOver ? { code: 'organisationEnded' } : { kind: 'organisation', organisation };
  }
};
