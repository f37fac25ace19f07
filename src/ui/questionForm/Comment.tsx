import * as React from 'react';
import { Answer } from '../../domain/protocol/answer';
import { commentRule, needsReason } from '../../domain/protocol/commentRule';
import { Question } from '../../domain/protocol/question';
import { questionFormWords } from '../../loc/questionForm';
import { fill } from '../../loc/wording';
import { packTextIn } from './packTextIn';
import { useQuestionGround } from './questionControl';
import styles from './QuestionForm.module.scss';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly answer: Answer;
  onChange(change: Partial<Answer>): void;
}

/** Why it does not apply, where that is the answer; else a comment, opened when somebody wants one. */
export function Comment({ id, question, answer, onChange }: Props): React.ReactElement | null {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const name = packTextIn(question.text, language).text;
  const [isOpen, setOpen] = React.useState(false);
  const asked = React.useRef(false);
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    if (asked.current) area.current?.focus();
    asked.current = false;
  });
  if (needsReason(question, answer)) {
    return <CommentBox id={`${id}-reason`} of={name} label={words.reason} text={answer.reason ?? ''} onChange={(reason) => onChange({ reason: reason || undefined })} />;
  }
  const rule = commentRule(question);
  if (rule === 'never') return null;
  if (!isOpen && !answer.comment && rule !== 'required') {
    return <button type="button" className={styles.commentButton} aria-label={fill(words.addCommentOf, name)} onClick={() => { asked.current = true; setOpen(true); }}>{words.addComment}</button>;
  }
  return <CommentBox id={`${id}-comment`} of={name} areaRef={area} label={rule === 'required' ? words.commentRequired : words.comment} text={answer.comment ?? ''} onChange={(comment) => onChange({ comment: comment || undefined })} />;
}

interface BoxProps {
  readonly id: string;
  /** The question: beside its own label, it could be any question's. */
  readonly of: string;
  readonly label: string;
  readonly text: string;
  readonly areaRef?: React.Ref<HTMLTextAreaElement>;
  onChange(text: string): void;
}

function CommentBox({ id, of, label, text, areaRef, onChange }: BoxProps): React.ReactElement {
  return (
    <div className={styles.comment}>
      <label className={styles.cellName} htmlFor={id}>{label}</label>
      <textarea ref={areaRef} id={id} aria-label={`${label}: ${of}`} className={styles.commentText} rows={2} value={text} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
