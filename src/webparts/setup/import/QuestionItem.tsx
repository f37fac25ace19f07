import * as React from 'react';
import { isDecided } from '../../../domain/import/answering';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { numberText } from '../../../loc/money';
import { fill } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import frame from './Import.module.scss';
import { OrganisationQuestion } from './OrganisationQuestion';
import { PersonQuestion } from './PersonQuestion';
import type { QuestionProps } from './questionGround';
import styles from './Questions.module.scss';
import { shownText } from './shownText';
import { TypedQuestion } from './TypedQuestion';
import { ValueQuestion } from './ValueQuestion';

/** The text as the file has it, how often, and what it is to mean. */
export function QuestionItem({ id, question, ground, onDecide }: QuestionProps): React.ReactElement {
  const words = importQuestionsWords(ground.language);
  const { text, rows } = question;
  return (
    <li className={styles.item}>
      <div>
        <label htmlFor={id}><span className={frame.spoken}>{words.means} </span><span className={frame.quote}>{shownText(text)}</span></label>
        <span className={styles.count}>
          {rows === 1 ? words.rowsOne : fill(words.rows, numberText(rows))}
          {isDecided(question, ground.answers) && <> · <span className={frame.mark}><Icon name="check" />{words.decided}</span></>}
        </span>
      </div>
      <div className={styles.answer}>
        {question.kind === 'person' && <PersonQuestion id={id} question={question} ground={ground} onDecide={onDecide} />}
        {question.kind === 'organisation' && <OrganisationQuestion id={id} question={question} ground={ground} onDecide={onDecide} />}
        {question.kind === 'value' && (isChosen(question.fieldKind)
          ? <ValueQuestion id={id} question={question} ground={ground} onDecide={onDecide} />
          : <TypedQuestion id={id} question={question} ground={ground} onDecide={onDecide} />)}
      </div>
    </li>
  );
}

function isChosen(kind: string): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'yesNo';
}
