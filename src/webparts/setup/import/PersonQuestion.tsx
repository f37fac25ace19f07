import * as React from 'react';
import { answerTo, PersonAnswer } from '../../../domain/import/answers';
import type { FoundPerson } from '../../../domain/import/importFacts';
import { formWords } from '../../../loc/form';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill } from '../../../loc/wording';
import { Combobox } from '../../../ui/form/combobox/Combobox';
import frame from './Import.module.scss';
import type { QuestionProps } from './questionGround';
import { shownText } from './shownText';
import styles from './Questions.module.scss';

/** A text that means somebody of the directory, or nobody. */
export function PersonQuestion({ id, question, ground, onDecide }: QuestionProps<'person'>): React.ReactElement {
  const { language, answers, findPeople } = ground;
  const words = importQuestionsWords(language);
  const form = formWords(language);
  const { text, suggested } = question;
  const answer = answerTo(answers.people, text);
  const decide = (next: PersonAnswer | undefined): void => onDecide({ kind: 'person', text, answer: next });
  return (
    <>
      <div className={styles.control}>
        <Combobox<FoundPerson>
          id={id} label={fill(words.answerFor, shownText(text))} language={language} chosen={answer?.kind === 'person' ? answer.person.name : undefined} isInvalid={false}
          describedBy={`${id}-about`} nothingFound={form.nobodyFound} search={findPeople} onChoose={(person) => decide(person && { kind: 'person', person })}
          optionOf={({ oid, name, mail }) => ({ key: oid, text: name, note: mail })}
        />
      </div>
      <button
        type="button" className={frame.other} aria-pressed={answer?.kind === 'none'} aria-label={fill(words.nobodyOf, shownText(text))}
        onClick={() => decide(answer?.kind === 'none' ? undefined : { kind: 'none' })}
      >
        {words.nobody}
      </button>
      {answer === undefined && suggested !== undefined && (
        <button type="button" className={frame.other} aria-label={fill(words.confirmOf, suggested.name, shownText(text))} onClick={() => { decide({ kind: 'person', person: suggested }); document.getElementById(id)?.focus(); }}>
          {fill(words.confirmThis, suggested.name)}
        </button>
      )}
      <p className={styles.about} id={`${id}-about`}>{answer === undefined && suggested?.mail !== undefined ? fill(words.suggestedPerson, suggested.mail) : form.personHelp}</p>
    </>
  );
}
