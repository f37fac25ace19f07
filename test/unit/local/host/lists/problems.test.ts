import { ListProblem, problemOf } from '../../../../../local/host/browser/lists/listProblem';
import { problemText } from '../../../../../local/host/browser/lists/words/problemWords';

const body = (code: string, value = 'Words.'): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value } } });

test.each([
  [403, body('-2147024891, System.UnauthorizedAccessException'), 'denied'], [403, body('-2130575252, Microsoft.SharePoint.SPException'), 'digest'], [404, body('-1, System.ArgumentException'), 'gone'],
  [429, body('-2147429894, Microsoft.SharePoint.SPException'), 'busy'], [503, '', 'busy'], [500, body('-2147024860, Microsoft.SharePoint.SPQueryThrottledException'), 'threshold'],
  [400, body('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'), 'duplicate'], [500, body('-2147467259, Microsoft.SharePoint.SPException'), 'query'], [409, body('-2130575305, x'), 'conflict'],
  [500, body('-2130575211, Microsoft.SharePoint.SPException'), 'other'], [502, '<html>', 'other']
])('%i %s is %s', (status, text, kind) => {
  expect(problemOf(status, text).kind).toBe(kind);
});

it('is told in the reader’s language, with SharePoint’s words where there are no better ones', () => {
  expect(problemText(problemOf(500, body('-1, x', 'A duplicate field name “A” was found.')), 'en')).toBe('SharePoint refused it: “A duplicate field name “A” was found.” Correct that and try again.');
  expect(problemText(new ListProblem('denied', ''), 'cy')).toContain('uned bolisi');
});

it('that is a mistake of the page’s own is not hidden', () => {
  expect(() => problemText(new TypeError('x'), 'en')).toThrow('x');
});
