import * as React from 'react';
import { Question, QuestionKind } from '../../domain/protocol/question';
import { TypedAnswer } from './controls/TypedAnswer';
import { ChoiceAnswer } from './controls/ChoiceAnswer';
import { DocumentsAnswer } from './controls/DocumentsAnswer';
import { OrganisationAnswer } from './controls/OrganisationAnswer';
import { PersonAnswer } from './controls/PersonAnswer';
import { PrioritiesAnswer } from './controls/PrioritiesAnswer';
import { RankingAnswer } from './controls/RankingAnswer';
import { ScaleAnswer } from './controls/ScaleAnswer';
import { SeveralAnswer } from './controls/SeveralAnswer';
import { TableAnswer } from './controls/TableAnswer';
import { TextAnswer } from './controls/TextAnswer';
import { YesNoAnswer } from './controls/YesNoAnswer';
import { QuestionControlProps } from './questionControl';

/** A question of this kind, also where one shape serves several kinds. */
type OfKind<K extends QuestionKind, Each = Question> = Each extends { readonly kind: infer Kinds } ? (K extends Kinds ? Each & { readonly kind: K } : never) : never;

export const questionControlOf: { readonly [K in QuestionKind]: (props: QuestionControlProps<OfKind<K>>) => React.ReactElement } = {
  shortText: TextAnswer,
  longText: TextAnswer,
  yesNo: YesNoAnswer,
  scale: ScaleAnswer,
  choice: ChoiceAnswer,
  several: SeveralAnswer,
  ranking: RankingAnswer,
  money: TypedAnswer,
  number: TypedAnswer,
  day: TypedAnswer,
  person: PersonAnswer,
  organisation: OrganisationAnswer,
  document: DocumentsAnswer,
  priorities: PrioritiesAnswer,
  table: TableAnswer
};

/** One control under the question's own label; the others are groups. */
export function isSingle(kind: QuestionKind): boolean {
  return ['shortText', 'longText', 'money', 'number', 'day', 'person', 'organisation'].includes(kind);
}
