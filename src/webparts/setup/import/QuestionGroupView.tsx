import * as React from 'react';
import { isDecided, withDecisions } from '../../../domain/import/answering';
import type { Answers } from '../../../domain/import/answers';
import type { ImportFacts } from '../../../domain/import/importFacts';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { Language } from '../../../loc/wording';
import { answerAll } from './answerAll';
import styles from './Questions.module.scss';
import frame from './Import.module.scss';
import type { ImportGateway } from './importGateway';
import type { Draft } from './importState';
import { Pager } from './Pager';
import { QuestionGroup } from './questionGroups';
import { QuestionItem } from './QuestionItem';

interface Props {
  readonly group: QuestionGroup;
  readonly draft: Draft;
  readonly facts: ImportFacts;
  readonly language: Language;
  findPeople: ImportGateway['findPeople'];
  onAnswer(answers: Answers): void;
}

/** Questions about one thing, with what can be said of all of them at once. */
export function QuestionGroupView({ group, draft, facts, language, findPeople, onAnswer }: Props): React.ReactElement {
  const words = importQuestionsWords(language);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { answers, mapping } = draft;
  const open = group.questions.filter((question) => !isDecided(question, answers));
  const actions = group.isOptional ? [] : answerAll(open, mapping, facts, words);
  const id = `import-questions-${group.key}`;
  return (
    <section aria-labelledby={id}>
      <h4 ref={heading} id={id} tabIndex={-1} className={frame.part}>{group.title} ({group.questions.length})</h4>
      {group.isOptional && <p className={frame.help}>{words.newOrganisationsHelp}</p>}
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ text, decisions }) => (
            <button key={text} type="button" className={frame.other} onClick={() => { onAnswer(withDecisions(answers, decisions)); heading.current?.focus(); }}>{text}</button>
          ))}
        </div>
      )}
      <Pager items={group.questions} name={group.title} language={language}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((question) => (
              <QuestionItem
                key={`${question.kind} ${question.text}`} id={`${id}-${group.questions.indexOf(question)}`} question={question}
                ground={{ answers, mapping, facts, language, findPeople }} onDecide={(decision) => onAnswer(withDecisions(answers, [decision]))}
              />
            ))}
          </ul>
        )}
      </Pager>
    </section>
  );
}
