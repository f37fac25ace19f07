import * as React from 'react';
import { representativeColumns } from '../../../data/representatives';
import { choicesFor, goneFields } from '../../../data/siteLists';
import type { SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { representativeFields } from '../../../domain/partnership/representativeField';
import { representativeName } from './rowName';
import { Rows } from './Rows';

interface Props {
  readonly edit: EntryEdit;
  readonly lists: readonly SiteList[];
  readonly problems: readonly PlacedProblem[];
  readonly today: Day;
  onChange(update: (representatives: EntryEdit['representatives']) => EntryEdit['representatives']): void;
}

export function RepresentativeRows({ edit, lists, problems, today, onChange }: Props): React.ReactElement {
  const choices = React.useMemo(() => choicesFor(lists, representativeColumns), [lists]);
  const gone = React.useMemo(() => goneFields(lists, representativeColumns), [lists]);
  return (
    <Rows
      part="representatives" fields={representativeFields.filter(({ name }) => !gone.includes(name))} edits={edit.representatives} choices={choices} problems={problems} today={today} mayAdd={edit.entry.inputs.stage !== 'Closed'}
      words={{ none: 'noRepresentatives', add: 'addRepresentative', isNew: 'newRepresentative' }} nameOf={representativeName} onChange={onChange}
    />
  );
}
