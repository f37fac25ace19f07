import * as React from 'react';
import { membershipColumns } from '../../../data/memberships';
import { choicesFor, goneFields } from '../../../data/siteLists';
import type { SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { membershipFields } from '../../../domain/partnership/membershipField';
import { useFormSources } from '../../../ui/form/formContext';
import { NewOrganisationSource } from '../../../ui/organisation/newOrganisationProps';
import { memberName } from './rowName';
import { Rows } from './Rows';
import { UnknownOrganisation } from './UnknownOrganisation';

interface Props {
  readonly edit: EntryEdit;
  readonly lists: readonly SiteList[];
  /** For bodies that the register does not know yet. */
  readonly organisations: NewOrganisationSource;
  readonly problems: readonly PlacedProblem[];
  readonly today: Day;
  onChange(update: (members: EntryEdit['members']) => EntryEdit['members']): void;
}

const usualMember = { role: { kind: 'choice', text: 'Member' } } as const;

export function MemberRows({ edit, lists, organisations, problems, today, onChange }: Props): React.ReactElement {
  const { language } = useFormSources();
  const choices = React.useMemo(() => choicesFor(lists, membershipColumns), [lists]);
  const gone = React.useMemo(() => goneFields(lists, membershipColumns), [lists]);
  return (
    <Rows
      part="members" begin={gone.includes('role') ? undefined : usualMember} fields={membershipFields.filter(({ name }) => !gone.includes(name))} edits={edit.members} choices={choices} problems={problems} today={today} mayAdd={edit.entry.inputs.stage !== 'Closed'}
      words={{ none: 'noMembers', add: 'addMember', isNew: 'newMember' }} nameOf={(member) => memberName(member, language)} onChange={onChange}
      extra={(set) => <UnknownOrganisation source={organisations} onKnown={(organisation) => set('organisation', organisation)} />}
    />
  );
}
