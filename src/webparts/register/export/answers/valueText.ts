import { between } from '../../../../domain/export/exportList';
import { AnswerValue, EvidenceDocument } from '../../../../domain/protocol/answer';
import { ownIn } from '../../../../domain/protocol/answerTo';
import { Option, PackText } from '../../../../domain/protocol/packText';
import { Protocol } from '../../../../domain/protocol/protocol';
import { Question, TableColumn } from '../../../../domain/protocol/question';
import { dayText } from '../../../../loc/calendar';
import { documentWords } from '../../../../loc/documents';
import { moneyText } from '../../../../loc/money';
import type { Language } from '../../../../loc/wording';
import { packTextIn } from '../../../../ui/questionForm/packTextIn';
import { yesNoOptions } from '../../../../ui/questionForm/yesNoOptions';

/** What the answer was given to; both absent where the site no longer has them. */
export interface Asked {
  readonly protocol: Protocol | undefined;
  readonly question: Question | TableColumn | undefined;
}

/** An answer as one text. What a pack does not know, or knows no longer, is its code. */
export function valueText(value: AnswerValue, asked: Asked, language: Language): string {
  const { protocol, question } = asked;
  const chosen = (code: string): string => named(optionsOf(asked), code, language);
  switch (value.kind) {
    case 'text':
    case 'typed': return value.text;
    case 'choice': return chosen(value.code);
    case 'choices': return value.codes.map(chosen).join(between);
    case 'ranking': return value.codes.map((code, at) => `${at + 1}. ${chosen(code)}`).join('\n');
    case 'money': return moneyText(value.pence);
    case 'number': return String(value.number);
    case 'day': return dayText(value.day, language);
    case 'person': return value.person.mail === undefined ? value.person.name : `${value.person.name} (${value.person.mail})`;
    case 'organisation': return (language === 'cy' && value.organisation.nameCy) || value.organisation.name;
    case 'documents': return value.documents.map((document) => documentText(document, protocol, language)).join('\n');
    case 'priorities': {
      const levels = question?.kind === 'priorities' ? protocol?.scales[question.scale] ?? [] : [];
      const priorities = protocol?.priorities.flatMap((theme) => theme.priorities) ?? [];
      return Object.entries(value.levels).map(([code, level]) => `${named(priorities, code, language)}: ${named(levels, level, language)}`).join('\n');
    }
    case 'table': return value.rows.map(({ cells }) => rowText(cells, asked, language)).join('\n');
  }
}

function rowText(cells: Readonly<Record<string, AnswerValue>>, { protocol, question }: Asked, language: Language): string {
  const columns = question?.kind === 'table' ? question.columns : [];
  const known = columns.map(({ code }) => code).filter((code) => ownIn(cells, code) !== undefined);
  return [...known, ...Object.keys(cells).filter((code) => !known.includes(code))].map((code) => {
    const column = columns.find((each) => each.code === code);
    return `${column === undefined ? code : textIn(column.text, language)}: ${valueText(cells[code], { protocol, question: column }, language)}`;
  }).join(between);
}

function documentText({ address, title, documentKind, signedOn, signedBy, expires }: EvidenceDocument, protocol: Protocol | undefined, language: Language): string {
  const words = documentWords(language);
  return [
    title, documentKind && named(protocol?.documentKinds ?? [], documentKind, language), signedOn && `${words.signedOn}: ${dayText(signedOn, language)}`, signedBy && `${words.signedBy}: ${signedBy}`,
    expires && `${words.expires}: ${dayText(expires, language)}`, address
  ].filter(Boolean).join(between);
}

function optionsOf({ protocol, question }: Asked): readonly Option[] {
  switch (question?.kind) {
    case 'yesNo': return yesNoOptions({ unknown: true, notApplicable: true });
    case 'scale': return protocol?.scales[question.scale] ?? [];
    case 'choice':
    case 'several':
    case 'ranking': return question.options ?? [];
    default: return [];
  }
}

function named(options: readonly Option[], code: string, language: Language): string {
  const option = options.find((each) => each.code === code);
  return option === undefined ? code : textIn(option.text, language);
}

export function textIn(text: PackText, language: Language): string {
  return packTextIn(text, language).text;
}
