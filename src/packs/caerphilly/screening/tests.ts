import { Condition } from '../../../domain/protocol/condition';
import { definition, formalSigns } from '../definition';
import { models } from '../models';

export const asPartnership: Condition = { question: 'arrangement', is: ['partnership'] };
export const asCollaboration: Condition = { question: 'arrangement', is: ['collaboration'] };

const ofThese = (question: string, codes: readonly { readonly code: string }[]): readonly Condition[] => codes.map(({ code }) => ({ question, is: [code] }));

/** Two of the four: ours, as the document does not say when a partnership is formal. */
export const isFormal: Condition = { atLeast: 2, of: ofThese('formalSigns', formalSigns) };
/** All three: the sense in which the document takes the word. */
export const isCollaboration: Condition = { all: ofThese('collaborationSigns', definition.signs) };
export const modelCounts: Condition = { question: 'collaborationModel', is: models.filter(({ counts }) => counts).map(({ code }) => code) };

export const applies: Condition = { any: [{ all: [asPartnership, isFormal] }, { all: [asCollaboration, isCollaboration, modelCounts] }] };
