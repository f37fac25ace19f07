import * as React from 'react';
import { ListStore } from '../../../../data/stores/listStore';
import { KnownOrganisation } from '../../../../domain/organisation/knownOrganisation';
import { organisationFields } from '../../../../domain/organisation/organisationField';
import { FieldInput } from '../../../../domain/record/fieldInput';
import { FieldSpec, typedIn } from '../../../../domain/record/fieldSpec';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { Field } from '../../../../ui/form/Field';
import { NearNotice } from '../../../../ui/organisation/NearNotice';
import { helpFor, labelFor } from '../../../../ui/organisation/organisationLabels';
import { useNear } from '../../../../ui/organisation/useNear';
import { isRenamed, OrganisationForm, othersLike } from './useOrganisationForm';

interface Props {
  readonly form: OrganisationForm;
  readonly store: ListStore;
  readonly sectors: readonly string[];
  readonly language: Language;
  onOpen(other: KnownOrganisation): void;
}

/** The fields of an organisation; beside the names, known ones of a like name as soon as it is renamed. */
export function EditFields({ form: { edit, problems, change }, store, sectors, language, onOpen }: Props): React.ReactElement {
  const words = organisationWords(language);
  const { name, nameCy } = edit.inputs;
  const latest = React.useRef(edit);
  latest.current = edit;
  const nearTo = React.useCallback(() => (isRenamed(latest.current) ? othersLike(store, latest.current, 'asKnown') : Promise.resolve([])), [store]);
  const near = useNear({ name: String(name), nameCy: String(nameCy) }, nearTo);
  return (
    <>
      {typedIn<FieldSpec['name']>(organisationFields).map((spec) => {
        const field = spec.name as keyof typeof edit.inputs;
        return (
          <React.Fragment key={field}>
            <Field
              id={organisationFieldId(field)} spec={spec} label={labelFor(field, words)} help={helpFor(field, words)} value={edit.inputs[field]}
              choices={field === 'sector' ? sectors : undefined} problem={problems.find((problem) => problem.field === field)}
              onChange={(value: FieldInput) => change({ ...edit, inputs: { ...edit.inputs, [field]: value } })}
            />
            {field === 'nameCy' && <NearNotice near={near} language={language} takeText={words.lookAtBothWith} mayTakeEnded onTake={onOpen} />}
          </React.Fragment>
        );
      })}
    </>
  );
}

/** The element that takes the focus when a problem of this field is chosen. */
export function organisationFieldId(field: string): string {
  return `organisation-${field}`;
}
