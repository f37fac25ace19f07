import { EntryField, entryFields } from '../../partnership/entryField';
import { ownIn } from '../answerTo';
import { Protocol } from '../protocol';
import { Question, QuestionKind } from '../question';
import { codesOf, optionCodes } from '../questionOptions';
import { Found, Path } from './protocolProblem';
import { memberChecks } from './memberChecks';
import { codesTwice } from './twice';

/** What a question says of itself; its condition is looked at elsewhere. */
export function questionChecks(protocol: Protocol, question: Question, path: Path): readonly Found[] {
  return [...kindChecks(protocol, question, path), ...adverseChecks(protocol, question, path), ...fillChecks(question, path)];
}

function kindChecks({ scales, documentKinds, priorities }: Protocol, question: Question, path: Path): readonly Found[] {
  switch (question.kind) {
    case 'scale': return scaleChecks(scales, question.scale, path);
    case 'priorities': return [...scaleChecks(scales, question.scale, path), ...(priorities.length === 0 ? [{ path, code: 'noPriorities' } as const] : [])];
    case 'choice':
    case 'ranking': return codesTwice(question.options, [...path, 'options']);
    case 'several': return [
      ...codesTwice(question.options, [...path, 'options']),
      ...((question.least ?? 1) > question.options.length ? [{ path: [...path, 'least'], code: 'countImpossible', detail: String(question.options.length) } as const] : [])
    ];
    case 'document': {
      const unknown = (question.documentKinds ?? []).filter((kind) => !codesOf(documentKinds).includes(kind));
      return unknown.map((kind): Found => ({ path: [...path, 'documentKinds'], code: 'unknownDocumentKind', detail: kind }));
    }
    case 'table': return [
      ...codesTwice(question.columns, [...path, 'columns']),
      ...question.columns.flatMap(({ kind, options }, index): readonly Found[] => {
        const column = [...path, 'columns', index];
        return kind === 'choice' && options === undefined ? [{ path: [...column, 'options'], code: 'missing' }] : codesTwice(options, [...column, 'options']);
      }),
      ...memberChecks(question, path)
    ];
    default: return [];
  }
}

function scaleChecks(scales: Protocol['scales'], scale: string, path: Path): readonly Found[] {
  return ownIn(scales, scale) === undefined ? [{ path: [...path, 'scale'], code: 'unknownScale', detail: scale }] : [];
}

function adverseChecks(protocol: Protocol, question: Question, path: Path): readonly Found[] {
  const adverse = 'adverse' in question ? question.adverse?.answers ?? [] : [];
  const codes = optionCodes(protocol, question) ?? [];
  return adverse.filter((code) => !codes.includes(code)).map((code): Found => ({ path: [...path, 'adverse', 'answers'], code: 'unknownAnswer', detail: code }));
}

/** Kinds of the register's fields that an answer of each kind can fill in. */
const filledBy: Readonly<Partial<Record<QuestionKind, readonly EntryField['kind'][]>>> = {
  shortText: ['text', 'longText'], longText: ['longText'], yesNo: ['yesNo'], choice: ['choice'], several: ['choices'], money: ['money'], number: ['number'], day: ['day'],
  person: ['person'], organisation: ['organisation'], priorities: ['choices']
};

function fillChecks({ kind, fills }: Question, path: Path): readonly Found[] {
  const field = entryFields.find(({ name }) => name === fills);
  const fits = field === undefined || (!('derived' in field) && filledBy[kind]?.includes(field.kind));
  return fits ? [] : [{ path: [...path, 'fills'], code: 'cannotFill', detail: fills }];
}
