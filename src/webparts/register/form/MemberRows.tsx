import * as React from 'react';
import { membershipColumns } from '../../../data/memberships';
import { choicesFor } from '../../../data/siteLists';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { MembershipFieldName, membershipFields } from '../../../domain/partnership/membershipField';
import { FormGround } from './formGround';
import { RowKind } from './rowKind';
import { memberName } from './rowName';
import { Rows } from './Rows';
import { UnknownOrganisation } from './UnknownOrganisation';

interface Props {
  readonly edits: EntryEdit['members'];
  readonly mayAdd: boolean;
  readonly ground: FormGround;
  readonly problems: readonly PlacedProblem[];
  onChange(update: (members: EntryEdit['members']) => EntryEdit['members']): void;
}

export const MemberRows = React.memo(({ ground, ...rows }: Props): React.ReactElement => {
  const { lists, organisations, today } = ground;
  const kind = React.useMemo<RowKind<MembershipFieldName>>(() => ({
    part: 'members', fields: membershipFields, choices: choicesFor(lists, membershipColumns), begin: { role: { kind: 'choice', text: 'Member' } },
    words: { none: 'noMembers', add: 'addMember', isNew: 'newMember' }, nameOf: memberName,
    extra: (set) => <UnknownOrganisation source={organisations} onKnown={(organisation) => set('organisation', organisation)} />
  }), [lists, organisations]);
  return <Rows kind={kind} today={today} {...rows} />;
});
MemberRows.displayName = 'MemberRows';
