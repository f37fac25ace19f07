import * as React from 'react';
import { OrganisationRef } from '../../../domain/partnership/entry';
import { SimpleQuestion } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { OrganisationControl } from '../../form/controls/OrganisationControl';
import fieldStyles from '../../form/Field.module.scss';
import { UnknownOrganisation } from '../../organisation/UnknownOrganisation';
import { QuestionControlProps, useQuestionGround } from '../questionControl';

/** A body of the register; one that it does not know yet is added here by whoever may, and others are told who can. */
export function OrganisationAnswer({ question, value, onChange, ...given }: QuestionControlProps<SimpleQuestion>): React.ReactElement {
  const { organisations, language } = useQuestionGround();
  const take = (organisation: OrganisationRef | undefined): void => onChange(organisation && { kind: 'organisation', organisation: { id: organisation.id, name: organisation.name, nameCy: organisation.nameCy } });
  const control = <OrganisationControl {...given} spec={{ name: question.code, kind: 'organisation', required: question.required }} choices={[]} value={value?.kind === 'organisation' ? value.organisation : undefined} onChange={take} />;
  return organisations === undefined
    ? <>{control}<p className={fieldStyles.help}>{questionFormWords(language).askToAdd}</p></>
    : <UnknownOrganisation source={organisations} onKnown={take}>{control}</UnknownOrganisation>;
}
