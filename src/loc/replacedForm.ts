import { Bilingual } from './wording';

/** Why a form was withdrawn that nobody has withdrawn: the record of it is read in either language. */
export const replacedForm: Bilingual = { en: 'The form was deleted, and another one was submitted in its place.', cy: 'Dilëwyd y ffurflen, a chyflwynwyd un arall yn ei lle.' };
