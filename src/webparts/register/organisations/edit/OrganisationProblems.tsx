import * as React from 'react';
import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { formWords } from '../../../../loc/form';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { ProblemSummary } from '../../../../ui/form/problemSummary/ProblemSummary';
import { problemWords } from '../../../../ui/form/problemWords';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { organisationFieldId } from './EditFields';

interface Props {
  readonly problems: readonly FieldProblem<OrganisationFieldName>[];
  /** Counts the tries to save: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
}

/** Everything that keeps the form from being saved, each leading to its field. */
export function OrganisationProblems({ problems, attempt, language }: Props): React.ReactElement {
  const words = organisationWords(language);
  const summed = problems.map((problem) => ({ target: organisationFieldId(problem.field), text: `${labelFor(problem.field, words)}: ${problemWords(problem, language)}` }));
  return <ProblemSummary id="organisation-problems" title={formWords(language).summaryTitle} problems={summed} attempt={attempt} />;
}
