import { Ground } from '../../../domain/protocol/assessSignificance';
import { Criterion, SignificanceRule } from '../../../domain/protocol/significance';
import { findingsWords } from '../../../loc/findings';
import { moneyText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { packTextIn } from '../packTextIn';

/** One ground in words: "£42,000 is over £30,000". @param rules those that it was assessed by. */
export function groundText(ground: Ground, rules: readonly SignificanceRule[], language: Language): string {
  const words = findingsWords(language);
  const rule = rules.find(({ code }) => code === ground.rule);
  switch (ground.shape) {
    case 'threshold': {
      const measured = rule?.shape === 'threshold' ? packTextIn(rule.text, language).text : ground.question;
      return fill(ground.significant ? words.overLimit : words.withinLimit, measured, moneyText(ground.amount), moneyText(ground.limit));
    }
    case 'anyOf': return ground.criteria.length === 0 ? words.noneHolds : list(ground.criteria, rule, language);
    case 'atLeast': return fill(words.countHolds, ground.criteria.length, ground.count, list(ground.criteria, rule, language));
    case 'score': {
      const [band, criteria] = [packTextIn(ground.band.text, language).text, list(ground.criteria, rule, language)];
      return ground.points === 1 ? fill(words.scoredOne, band, criteria) : fill(words.scored, ground.points, band, criteria);
    }
  }
}

function list(codes: readonly string[], rule: SignificanceRule | undefined, language: Language): string {
  const criteria: readonly Criterion[] = rule !== undefined && 'criteria' in rule ? rule.criteria : [];
  return codes.map((code) => {
    const criterion = criteria.find((each) => each.code === code);
    return criterion === undefined ? code : packTextIn(criterion.text, language).text;
  }).join('; ');
}
