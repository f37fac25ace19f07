import { Ground } from '../../../../../src/domain/protocol/assessSignificance';
import { groundText } from '../../../../../src/ui/questionForm/findings/groundText';
import { text } from '../../../domain/protocol/protocolBuilder';

const scored = (points: number): Ground => ({ shape: 'score', rule: 'weight', significant: false, points, criteria: ['lead'], band: { from: 0, text: text('light'), significant: false } });

test.each([[0, '0 points, light: lead'], [1, '1 point, light: lead'], [2, '2 points, light: lead']])('%s of a score is said in good English', (points, expected) => {
  expect(groundText(scored(points), [], 'en')).toBe(expected);
});
