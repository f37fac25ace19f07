import { changesBetween } from '../../../../src/domain/approval/changesBetween';
import { Evidence } from '../../../../src/domain/approval/submittedContent';
import { Answer, Answers } from '../../../../src/domain/protocol/answer';

const said = (text: string, more: Partial<Answer> = {}): Answer => ({ value: { kind: 'text', text }, ...more });
const paper = (sha256: string, more: Partial<Evidence> = {}): Evidence => ({ question: 'papers', address: 'https://site/a.pdf', driveItem: 'd', version: '1.0', sha256, ...more });
const changed = (before: Answers, after: Answers): readonly string[] => changesBetween({ answers: before, evidence: [] }, { answers: after, evidence: [] }).map(({ question }) => question);

test.each<[string, Answers, Answers, readonly string[]]>([
  ['the same answers', { a: said('x') }, { a: said('x') }, []],
  ['the same in another order', { a: { value: { kind: 'text', text: 'x' }, comment: 'c' } }, { a: { comment: 'c', value: { kind: 'text', text: 'x' } } }, []],
  ['another text', { a: said('x'), b: said('y') }, { a: said('z'), b: said('y') }, ['a']],
  ['an answer that came', {}, { a: said('x') }, ['a']],
  ['an answer that went', { a: said('x') }, {}, ['a']],
  ['a comment alone', { a: said('x') }, { a: said('x', { comment: 'why' }) }, ['a']],
  ['a reason alone', { a: said('x') }, { a: said('x', { reason: 'none here' }) }, ['a']],
  ['an action declined for another reason', { a: said('x', { action: { state: 'declined', because: 'done' } }) }, { a: said('x', { action: { state: 'declined', because: 'dropped' } }) }, ['a']],
  ['an action agreed instead of declined', { a: said('x', { action: { state: 'declined', because: 'done' } }) }, { a: said('x', { action: { state: 'accepted', id: 4 } }) }, ['a']],
  ['an action under another number', { a: said('x', { action: { state: 'accepted', id: 3 } }) }, { a: said('x', { action: { state: 'accepted', id: 4 } }) }, []],
  ['a code that every object has', {}, { constructor: said('x') }, ['constructor']]
])('%s', (_, before, after, expected) => {
  expect(changed(before, after)).toEqual(expected);
});

test('a change says what was there and what is', () => {
  expect(changesBetween({ answers: { a: said('x') }, evidence: [] }, { answers: { a: said('z') }, evidence: [] })).toEqual([{ question: 'a', before: said('x'), after: said('z'), replacedDocuments: [] }]);
});

test('a document that was replaced under the same name is a change, although the answer says the same', () => {
  const answers = { papers: said('see there') };
  expect(changesBetween({ answers, evidence: [paper('1'), paper('2', { address: 'https://site/b.pdf' })] }, { answers, evidence: [paper('3'), paper('2', { address: 'https://site/b.pdf', version: '2.0' })] }))
    .toEqual([{ question: 'papers', before: answers.papers, after: answers.papers, replacedDocuments: ['https://site/a.pdf'] }]);
});
