import * as React from 'react';
import { representativeColumns } from '../../../data/representatives';
import { choicesFor, goneFields } from '../../../data/siteLists';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { RepresentativeFieldName, representativeFields } from '../../../domain/partnership/representativeField';
import { FormGround } from './formGround';
import { RowKind } from './rowKind';
import { representativeName } from './rowName';
import { Rows } from './Rows';

interface Props {
  readonly edits: EntryEdit['representatives'];
  readonly mayAdd: boolean;
  readonly ground: FormGround;
  readonly problems: readonly PlacedProblem[];
  onChange(update: (representatives: EntryEdit['representatives']) => EntryEdit['representatives']): void;
}

export const RepresentativeRows = React.memo(({ ground: { lists, today }, ...rows }: Props): React.ReactElement => {
  const kind = React.useMemo<RowKind<RepresentativeFieldName>>(() => {
    const gone = goneFields(lists, representativeColumns);
    return {
      part: 'representatives', fields: representativeFields.filter(({ name }) => !gone.includes(name)), choices: choicesFor(lists, representativeColumns),
      words: { none: 'noRepresentatives', add: 'addRepresentative', isNew: 'newRepresentative' }, nameOf: representativeName
    };
  }, [lists]);
  return <Rows kind={kind} today={today} {...rows} />;
});
RepresentativeRows.displayName = 'RepresentativeRows';
