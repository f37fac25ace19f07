import * as React from 'react';
import { Answer, AnswerValue } from '../../domain/protocol/answer';
import { Option } from '../../domain/protocol/packText';
import { Question } from '../../domain/protocol/question';
import { dayText } from '../../loc/calendar';
import { documentWords } from '../../loc/documents';
import { moneyText, numberText } from '../../loc/money';
import { questionFormWords } from '../../loc/questionForm';
import { Language } from '../../loc/wording';
import { ExternalLink } from '../panel/ExternalLink';
import { optionText } from './controls/RadioChoices';
import { packTextIn } from './packTextIn';
import { QuestionGround, useQuestionGround } from './questionControl';
import styles from './AnswerText.module.scss';
import { yesNoOptions } from './yesNoOptions';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** An answer as it is read: in print, in a clash, by people who may not change it. */
export function AnswerText({ question, answer }: Props): React.ReactElement {
  const ground = useQuestionGround();
  const words = questionFormWords(ground.language);
  return (
    <>
      {answer?.value === undefined ? <span className={styles.noAnswer}>{words.noAnswer}</span> : <ValueText question={question} value={answer.value} ground={ground} />}
      {answer?.reason && <p className={styles.said}>{words.reasonGiven}: {answer.reason}</p>}
      {answer?.comment && <p className={styles.said}>{words.comment}: {answer.comment}</p>}
    </>
  );
}

function ValueText({ question, value, ground }: { readonly question: Question; readonly value: AnswerValue; readonly ground: QuestionGround }): React.ReactElement {
  const { language, protocol } = ground;
  switch (value.kind) {
    case 'text': return <span className={styles.longText}>{value.text}</span>;
    case 'typed': return <span>{value.text}</span>;
    case 'choice': return <span>{optionText(optionsOf(question, ground), value.code, language)}</span>;
    case 'choices': return <ul className={styles.plainList}>{value.codes.map((code) => <li key={code}>{optionText(optionsOf(question, ground), code, language)}</li>)}</ul>;
    case 'ranking': return <ol className={styles.plainList}>{value.codes.map((code) => <li key={code}>{optionText(optionsOf(question, ground), code, language)}</li>)}</ol>;
    case 'person': return <span>{value.person.name}</span>;
    case 'organisation': return <span>{(language === 'cy' && value.organisation.nameCy) || value.organisation.name}</span>;
    case 'documents': return <Documents value={value} ground={ground} />;
    case 'priorities': {
      const levels = question.kind === 'priorities' ? protocol.scales[question.scale] ?? [] : [];
      const priorities = protocol.priorities.flatMap((theme) => theme.priorities);
      return <ul className={styles.plainList}>{Object.entries(value.levels).map(([code, level]) => <li key={code}>{optionText(priorities, code, language)}: {optionText(levels, level, language)}</li>)}</ul>;
    }
    case 'table': return <Rows question={question} value={value} ground={ground} />;
    default: return <span>{plainText(value, language)}{question.kind === 'number' && question.unit && ` ${packTextIn(question.unit, language).text}`}</span>;
  }
}

function plainText(value: Extract<AnswerValue, { kind: 'money' | 'number' | 'day' }>, language: Language): string {
  switch (value.kind) {
    case 'money': return moneyText(value.pence);
    case 'number': return numberText(value.number);
    case 'day': return dayText(value.day, language);
  }
}

function optionsOf(question: Question, { protocol }: QuestionGround): readonly Option[] {
  switch (question.kind) {
    case 'yesNo': return yesNoOptions({ unknown: true, notApplicable: true });
    case 'scale': return protocol.scales[question.scale] ?? [];
    case 'choice':
    case 'several':
    case 'ranking': return question.options;
    default: return [];
  }
}

function Documents({ value, ground: { language, protocol } }: { readonly value: Extract<AnswerValue, { kind: 'documents' }>; readonly ground: QuestionGround }): React.ReactElement {
  const words = documentWords(language);
  return (
    <ul className={styles.plainList}>
      {value.documents.map(({ address, title, documentKind, signedOn, signedBy, expires }, at) => (
        <li key={at}>
          <ExternalLink link={{ address, text: title || address }} opensNewTab={words.opensNewTab} />
          {[
            documentKind && optionText(protocol.documentKinds, documentKind, language), signedOn && `${words.signedOn}: ${dayText(signedOn, language)}`, signedBy && `${words.signedBy}: ${signedBy}`,
            expires && `${words.expires}: ${dayText(expires, language)}`
          ].filter(Boolean).map((part) => <React.Fragment key={String(part)}> · {part}</React.Fragment>)}
        </li>
      ))}
    </ul>
  );
}

function Rows({ question, value, ground }: { readonly question: Question; readonly value: Extract<AnswerValue, { kind: 'table' }>; readonly ground: QuestionGround }): React.ReactElement {
  const columns = question.kind === 'table' ? question.columns : [];
  return (
    <table className={styles.answerTable}>
      <thead><tr>{columns.map(({ code, text }) => <th key={code} scope="col">{packTextIn(text, ground.language).text}</th>)}</tr></thead>
      <tbody>
        {value.rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => {
              const cell = row.cells[column.code];
              return <td key={column.code}>{cell && <ValueText question={{ ...column, source: { needs: [] } } as Question} value={cell} ground={ground} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
