import * as React from 'react';
import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { formWords } from '../../../../loc/form';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { problemWords } from '../../../../ui/form/problemWords';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { organisationFieldId } from './EditFields';
import styles from '../../form/EntryForm.module.scss';

interface Props {
  readonly problems: readonly FieldProblem<OrganisationFieldName>[];
  /** Counts the tries to save: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
}

/** Everything that keeps the form from being saved, each leading to its field. Read because it takes the focus: as an alert it would be said again with each letter. */
export function OrganisationProblems({ problems, attempt, language }: Props): React.ReactElement | null {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (attempt > 0) heading.current?.focus(); }, [attempt]);
  if (problems.length === 0) return null;
  const lead = (event: React.MouseEvent, id: string): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div className={styles.summary} role="group" aria-labelledby="organisation-problems">
      <h3 className={styles.summaryTitle} id="organisation-problems" ref={heading} tabIndex={-1}>{formWords(language).summaryTitle}</h3>
      <ul className={styles.summaryList}>
        {problems.map((problem) => {
          const id = organisationFieldId(problem.field);
          return <li key={id}><a href={`#${id}`} onClick={(event) => lead(event, id)}>{labelFor(problem.field, organisationWords(language))}: {problemWords(problem, language)}</a></li>;
        })}
      </ul>
    </div>
  );
}
