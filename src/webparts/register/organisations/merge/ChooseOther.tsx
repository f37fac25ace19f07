import * as React from 'react';
import { OrganisationRef } from '../../../../domain/partnership/entry';
import { FieldInput } from '../../../../domain/record/fieldInput';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { FieldSpec } from '../../../../domain/record/fieldSpec';
import { formWords } from '../../../../loc/form';
import { organisationWords } from '../../../../loc/organisation';
import { Field } from '../../../../ui/form/Field';
import { ScreenOfOne } from '../screen';
import styles from '../Organisations.module.scss';

const spec: FieldSpec = { name: 'other', kind: 'organisation', required: true };

/** Looks for the organisation to merge with. */
export function ChooseOther({ place: { language }, go, one }: ScreenOfOne): React.ReactElement {
  const words = organisationWords(language);
  const [other, setOther] = React.useState<OrganisationRef>();
  const [problem, setProblem] = React.useState<FieldProblem>();
  const lookAtBoth = (): void => {
    if (other === undefined) {
      setProblem({ field: 'other', code: 'required' });
      document.getElementById('merge-other')?.focus();
    } else {
      go.task({ kind: 'compare', ids: [one.id, other.id] });
    }
  };
  return (
    <form className={styles.choosing} noValidate onSubmit={(event) => { event.preventDefault(); lookAtBoth(); }}>
      <p className={styles.text}>{words.mergeHelp}</p>
      <Field
        id="merge-other" spec={spec} label={words.mergeWith} help={formWords(language).organisationHelp} value={other} problem={problem}
        onChange={(value: FieldInput) => { setOther(value as OrganisationRef | undefined); setProblem(undefined); }}
      />
      <div className={styles.buttons}><button type="submit" className={styles.mainButton}>{words.lookAtBoth}</button></div>
    </form>
  );
}
