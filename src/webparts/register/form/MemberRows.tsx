import * as React from 'react';
import { membershipColumns } from '../../../data/memberships';
import { choicesFor, goneFields } from '../../../data/siteLists';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { MembershipFieldName, membershipFields } from '../../../domain/partnership/membershipField';
import { UnknownOrganisation } from '../../../ui/organisation/UnknownOrganisation';
import { FormGround } from './formGround';
import { RowKind } from './rowKind';
import { memberName } from './rowName';
import { Rows } from './Rows';

interface Props {
  readonly edits: EntryEdit['members'];
  readonly mayAdd: boolean;
  readonly ground: FormGround;
  readonly problems: readonly PlacedProblem[];
  onChange(update: (members: EntryEdit['members']) => EntryEdit['members']): void;
}

const usualMember = { role: { kind: 'choice', text: 'Member' } } as const;

export const MemberRows = React.memo(({ ground, ...rows }: Props): React.ReactElement => {
  const { lists, organisations, today } = ground;
  const kind = React.useMemo<RowKind<MembershipFieldName>>(() => {
    const gone = goneFields(lists, membershipColumns);
    return {
      part: 'members', fields: membershipFields.filter(({ name }) => !gone.includes(name)), choices: choicesFor(lists, membershipColumns), begin: gone.includes('role') ? undefined : usualMember,
      words: { none: 'noMembers', add: 'addMember', isNew: 'newMember' }, nameOf: memberName,
      around: (shown, set) => <UnknownOrganisation source={organisations} onKnown={(organisation) => set('organisation', organisation)}>{shown}</UnknownOrganisation>
    };
  }, [lists, organisations]);
  return <Rows kind={kind} today={today} {...rows} />;
});
MemberRows.displayName = 'MemberRows';
