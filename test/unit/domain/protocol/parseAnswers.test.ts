import { Answers } from '../../../../src/domain/protocol/answer';
import { answerTo } from '../../../../src/domain/protocol/answerTo';
import { parseAnswers, UnreadableAnswers } from '../../../../src/domain/protocol/parseAnswers';

const everyKind: Answers = {
  text: { value: { kind: 'text', text: '<b>not bold</b>' }, comment: 'So it is', action: { state: 'accepted', id: 7 } },
  typed: { value: { kind: 'typed', text: 'a lot' } },
  choice: { value: { kind: 'choice', code: 'notApplicable' }, reason: 'No staff', action: { state: 'declined', because: 'Done' } },
  choices: { value: { kind: 'choices', codes: ['a', 'b'] } },
  ranking: { value: { kind: 'ranking', codes: ['b', 'a'] } },
  money: { value: { kind: 'money', pence: 4_200_000 } },
  number: { value: { kind: 'number', number: 1.5 } },
  day: { value: { kind: 'day', day: '2026-02-28' } },
  person: { value: { kind: 'person', person: { id: 4, name: 'Ann', mail: 'ann@a.example', oid: 'x' } } },
  organisation: { value: { kind: 'organisation', organisation: { id: 5, name: 'Board', nameCy: 'Bwrdd' } } },
  documents: { value: { kind: 'documents', documents: [{ address: 'https://a.example', title: 'A', documentKind: 'agreement', signedOn: '2026-01-01', signedBy: 'Ann', expires: '2027-01-01' }] } },
  priorities: { value: { kind: 'priorities', levels: { jobs: 'some' } } },
  table: { value: { kind: 'table', rows: [{ id: 'r1', cells: { who: { kind: 'text', text: 'Ann' }, cost: { kind: 'typed', text: '?' }, by: { kind: 'person', person: { id: 3, name: 'Ann' } }, has: { kind: 'choice', code: 'no' } } }] } },
  only: { comment: 'No value yet' }
};

test('answers of every kind come back as they were kept', () => {
  expect(parseAnswers(JSON.stringify(everyKind))).toEqual(everyKind);
});

test.each(['', '  \n'])('nothing kept yet is nothing answered', (text) => {
  expect(parseAnswers(text)).toEqual({});
});

test.each<[string, string, string]>([
  ['no JSON', '{"a":', ''],
  ['NaN', '{"a":{"value":{"kind":"number","number":NaN}}}', ''],
  ['a list', '[]', ''],
  ['nothing', 'null', ''],
  ['a text', '"yes"', ''],
  ['an answer that is a text', '{"a":"yes"}', 'a'],
  ['an answer that is a list', '{"a":[]}', 'a'],
  ['an answer that is nothing', '{"a":null}', 'a'],
  ['a value without a kind', '{"a":{"value":{"text":"x"}}}', 'a.value.kind'],
  ['a kind that is not known', '{"a":{"value":{"kind":"colour","text":"x"}}}', 'a.value.kind'],
  ['a text that is a number', '{"a":{"value":{"kind":"text","text":5}}}', 'a.value.text'],
  ['a comment that is an object', '{"a":{"comment":{}}}', 'a.comment'],
  ['half a penny', '{"a":{"value":{"kind":"money","pence":0.5}}}', 'a.value.pence'],
  ['more pence than can be counted', '{"a":{"value":{"kind":"money","pence":1e300}}}', 'a.value.pence'],
  ['a number without end', '{"a":{"value":{"kind":"number","number":1e999}}}', 'a.value.number'],
  ['a number as a text', '{"a":{"value":{"kind":"number","number":"5"}}}', 'a.value.number'],
  ['a day that there is not', '{"a":{"value":{"kind":"day","day":"2026-02-30"}}}', 'a.value.day'],
  ['codes that are no texts', '{"a":{"value":{"kind":"choices","codes":[1]}}}', 'a.value.codes.0'],
  ['somebody without an id', '{"a":{"value":{"kind":"person","person":{"name":"Ann"}}}}', 'a.value.person.id'],
  ['levels that are a list', '{"a":{"value":{"kind":"priorities","levels":[]}}}', 'a.value.levels'],
  ['a row without an id', '{"a":{"value":{"kind":"table","rows":[{"cells":{}}]}}}', 'a.value.rows.0.id'],
  ['two rows of one id', '{"a":{"value":{"kind":"table","rows":[{"id":"r","cells":{}},{"id":"r","cells":{}}]}}}', 'a.value.rows'],
  ['a table in a table', '{"a":{"value":{"kind":"table","rows":[{"id":"r","cells":{"b":{"kind":"table","rows":[]}}}]}}}', 'a.value.rows.0.cells.b.kind'],
  ['an action that nobody knows', '{"a":{"action":{"state":"maybe"}}}', 'a.action.state'],
  ['an action without its id', '{"a":{"action":{"state":"accepted"}}}', 'a.action.id']
])('%s cannot be read, and the error says where', (_what, text, place) => {
  const error = thrownBy(() => parseAnswers(text));
  expect(error).toBeInstanceOf(UnreadableAnswers);
  expect((error as UnreadableAnswers).place).toBe(place);
});

test('names of what every object has set nothing', () => {
  const answers = parseAnswers('{"__proto__":{"comment":"x"},"constructor":{"comment":"x"},"a":{"__proto__":{"reason":"x"},"comment":"y"},"p":{"value":{"kind":"priorities","levels":{"__proto__":"x"}}}}');
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(answers.a).toEqual({ comment: 'y' });
  expect(answers.a.reason).toBeUndefined();
  expect(answerTo(answers, 'constructor')).toBeUndefined();
});

test.each([
  ['nested', '['.repeat(2_000_000)],
  ['nested and closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['nested as a value', `{"a":{"value":${'{"kind":"table","rows":['.repeat(50_000)}${']}'.repeat(50_000)}}}`],
  ['ten million letters', `{"a":{"value":{"kind":"txt","text":"${'x'.repeat(10_000_000)}"}}}`]
])('%s, it is refused at once', (_what, text) => {
  const before = Date.now();
  expect(thrownBy(() => parseAnswers(text))).toBeInstanceOf(UnreadableAnswers);
  expect(Date.now() - before).toBeLessThan(6000);
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
