import { FieldProblem, FieldProblemCode } from '../../domain/record/fieldProblem';
import { problemWording } from '../../loc/form';
import { moneyText, numberText } from '../../loc/money';
import { Bilingual, fill, Language } from '../../loc/wording';

const wordingOf: Readonly<Record<FieldProblemCode, Bilingual>> = problemWording;
/** Limits of money are in pence, and far above those of numbers. */
const leastOfMoney = 10_000_000;

/** Why a field cannot be saved, and what to do. */
export function problemWords({ code, limit = 0, actual = 0 }: Pick<FieldProblem, 'code' | 'limit' | 'actual'>, language: Language): string {
  return fill(wordingOf[code][language], code === 'tooMuch' && limit >= leastOfMoney ? moneyText(limit) : numberText(limit), numberText(actual));
}
