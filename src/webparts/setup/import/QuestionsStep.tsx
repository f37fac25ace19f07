import * as React from 'react';
import { isDecided, needsDecision } from '../../../domain/import/answering';
import type { Answers } from '../../../domain/import/answers';
import type { Question } from '../../../domain/import/question';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill, Language } from '../../../loc/wording';
import type { ImportGateway } from './importGateway';
import { ImportProblem } from './ImportProblem';
import styles from './Import.module.scss';
import { QuestionGroupView } from './QuestionGroupView';
import { questionGroups } from './questionGroups';
import { RememberedDecisions } from './RememberedDecisions';
import { StepHeading } from './StepHeading';
import type { Import } from './useImport';
import type { ImportState } from './importState';

interface Props {
  readonly state: Extract<ImportState, { kind: 'questions' }>;
  readonly work: Pick<Import, 'answer' | 'plan' | 'toColumns' | 'startOver'>;
  readonly language: Language;
  findPeople: ImportGateway['findPeople'];
}

/** The third step: what cannot be read by itself. Nothing has to be decided; what is not keeps its rows out. */
export function QuestionsStep({ state, work, language, findPeople }: Props): React.ReactElement {
  const words = importQuestionsWords(language);
  const frame = importFrameWords(language);
  const { draft, asked } = state;
  const [onlyOpen, setOnlyOpen] = React.useState<ReadonlySet<Question>>();
  const groups = React.useMemo(
    () => questionGroups(onlyOpen === undefined ? asked.questions : asked.questions.filter((question) => onlyOpen.has(question)), language), [asked.questions, onlyOpen, language]
  );
  const needed = asked.questions.filter(needsDecision);
  const left = openOf(needed, draft.answers).size;
  return (
    <div>
      <StepHeading step={3} text={frame.stepQuestions} language={language} />
      {state.problem !== undefined && <ImportProblem problem={state.problem} language={language} onRetry={() => work.plan(draft, asked)} />}
      <p className={styles.text}>{needed.length === 0 ? words.none : words.intro}</p>
      {needed.length > 0 && <p className={styles.strong} role="status">{fill(words.left, needed.length - left, needed.length)}</p>}
      {(onlyOpen !== undefined || (left > 0 && left < needed.length)) && (
        <label className={styles.check}>
          <input type="checkbox" checked={onlyOpen !== undefined} onChange={({ target }) => setOnlyOpen(target.checked ? openOf(needed, draft.answers) : undefined)} /> {words.onlyOpen}
        </label>
      )}
      {draft.remembered !== undefined && <RememberedDecisions questions={needed} remembered={draft.remembered} language={language} />}
      {groups.map((group) => (
        <QuestionGroupView key={group.key} group={group} draft={draft} facts={asked.facts} language={language} findPeople={findPeople} onAnswer={work.answer} />
      ))}
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={() => work.plan(draft, asked)}>{left === 0 ? frame.continue : words.goOnAnyway}</button>
        {draft.resumes === undefined && <button type="button" className={styles.other} onClick={() => work.toColumns(draft)}>{frame.back}</button>}
        <button type="button" className={styles.other} onClick={work.startOver}>{frame.otherFile}</button>
      </div>
    </div>
  );
}

/** As they are when somebody asks for them: what is decided then stays where it is. */
function openOf(questions: readonly Question[], answers: Answers): ReadonlySet<Question> {
  return new Set(questions.filter((question) => !isDecided(question, answers)));
}
