import * as React from 'react';
import { entryColumns } from '../../../data/entry';
import { choicesFor } from '../../../data/siteLists';
import type { SiteList } from '../../../data/stores/listStore';
import { SeveralField } from '../../../domain/bulk/planSeveral';
import { Stage } from '../../../domain/partnership/stage';
import { bulkWords } from '../../../loc/bulk';
import { entryWords } from '../../../loc/entry';
import { formWords } from '../../../loc/form';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { Field } from '../../../ui/form/Field';
import { Notice } from '../../../ui/form/notice/Notice';
import { Several, severalSpecs } from './useSeveral';
import styles from '../bulk/Bulk.module.scss';

interface Props {
  readonly several: Several;
  readonly stages: readonly Stage[];
  readonly lists: readonly SiteList[];
  readonly language: Language;
}

/** What all chosen entries are to have. The directorate is asked for with the service, the day of closing with closing. */
export function WantedFields({ several, stages, lists, language }: Props): React.ReactElement {
  const { inputs, problems, missing } = several;
  const words = bulkWords(language);
  const choices = choicesFor(lists, entryColumns);
  const isShown = (name: SeveralField): boolean => (name === 'directorate' ? inputs.service !== '' : name !== 'closed' || inputs.stage === 'Closed');
  const help: Readonly<Record<SeveralField, string | undefined>> = {
    leadOfficer: formWords(language).personHelp, service: undefined, directorate: words.directorateHelp, closed: entryFormWords(language).help_closed,
    stage: inputs.stage === 'Closed' ? entryFormWords(language).help_stageClosed : words.stageHelp
  };
  const first = problems[0]?.field ?? (missing === 'change' ? 'leadOfficer' : undefined);
  React.useEffect(() => { if (first !== undefined) document.getElementById(idOf(first))?.focus(); }, [first, problems]);
  return (
    <>
      <p className={styles.help}>{words.whatToChangeHelp}</p>
      {missing === 'change' && <Notice kind="problem" text={words.chooseChange} />}
      {severalSpecs(inputs).filter(({ name }) => isShown(name)).map((spec) => (
        <Field
          key={spec.name} id={idOf(spec.name)} spec={spec} label={entryWords(language)[spec.name]} help={help[spec.name]} value={inputs[spec.name]}
          choices={spec.name === 'stage' ? stages : choices[spec.name]} texts={{ empty: words.staysAsItIs }}
          problem={problems.find(({ field }) => field === spec.name)} onChange={(input) => several.set(spec.name, input)}
        />
      ))}
    </>
  );
}

function idOf(field: string): string {
  return `several-${field}`;
}
