import { fieldProblemCodes } from '../../../../src/domain/record/fieldProblem';
import { problemWords } from '../../../../src/ui/form/problemWords';

it.each(fieldProblemCodes)('“%s” is told in both languages, with nothing left to fill in', (code) => {
  for (const language of ['en', 'cy'] as const) {
    const text = problemWords({ code, limit: 12, actual: 13 }, language);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.length).toBeGreaterThan(10);
  }
});

it('a limit of money is told in pounds, one of days in days', () => {
  expect(problemWords({ code: 'tooMuch', limit: 9_999_999_999_999 }, 'en')).toBe('This is more than £99,999,999,999.99. Check the figure.');
  expect(problemWords({ code: 'tooMuch', limit: 366 }, 'en')).toBe('This is more than 366. Check the figure.');
});
