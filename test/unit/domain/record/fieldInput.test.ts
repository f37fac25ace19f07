import { FieldInput, inputOf, inputsOf, readInputs } from '../../../../src/domain/record/fieldInput';
import { FieldSpec } from '../../../../src/domain/record/fieldSpec';
import { FieldKind, FieldValue } from '../../../../src/domain/record/fieldValue';

const spec = (kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec => ({ name: 'field', kind, ...more });
const read = (field: FieldSpec, input: FieldInput): ReturnType<typeof readInputs> => readInputs([field], { field: input });
const person = { id: 7, name: 'Carys Bevan', oid: 'x' };
const organisation = { id: 3, name: 'Gwent Police' };

describe('what was typed', () => {
  it.each<[string, FieldSpec, FieldInput, FieldValue | undefined]>([
    ['a text, without blanks around it', spec('text'), '  Canal  ', { kind: 'text', text: 'Canal' }],
    ['a text of 255 characters', spec('text'), 'x'.repeat(255), { kind: 'text', text: 'x'.repeat(255) }],
    ['markup, which is text', spec('text'), '<script>alert(1)</script>', { kind: 'text', text: '<script>alert(1)</script>' }],
    ['a formula, which is text', spec('text'), '=HYPERLINK("x")', { kind: 'text', text: '=HYPERLINK("x")' }],
    ['several lines', spec('longText'), 'one\ntwo', { kind: 'longText', text: 'one\ntwo' }],
    ['nothing', spec('text'), '   ', undefined],
    ['pounds', spec('money'), '12500', { kind: 'money', pence: 1250000 }],
    ['pounds with a sign and commas', spec('money'), '£12,500.50', { kind: 'money', pence: 1250050 }],
    ['pounds with blanks between the thousands', spec('money'), '1 250 000', { kind: 'money', pence: 125000000 }],
    ['pence with noughts after them', spec('money'), '1.500', { kind: 'money', pence: 150 }],
    ['nought', spec('money'), '0', { kind: 'money', pence: 0 }],
    ['a number with a decimal', spec('number', { decimals: 1 }), '12.5', { kind: 'number', number: 12.5 }],
    ['a day as a date field gives it', spec('day'), '2026-04-01', { kind: 'day', day: '2026-04-01' }],
    ['a day as people write it', spec('day'), '1/4/2026', { kind: 'day', day: '2026-04-01' }],
    ['the day of a leap year', spec('day'), '29.2.2028', { kind: 'day', day: '2028-02-29' }],
    ['a web address with its text', spec('link'), { address: 'https://x.example/a', text: 'Ours' }, { kind: 'link', link: { address: 'https://x.example/a', text: 'Ours' } }],
    ['a web address alone', spec('link'), { address: 'http://x.example', text: '' }, { kind: 'link', link: { address: 'http://x.example', text: 'http://x.example' } }],
    ['choices', spec('choices'), ['a', 'b'], { kind: 'choices', choices: ['a', 'b'] }],
    ['no choices', spec('choices'), [], undefined],
    ['yes', spec('yesNo'), true, { kind: 'yesNo', yes: true }],
    ['a person', spec('person'), person, { kind: 'person', person }],
    ['an organisation', spec('organisation'), organisation, { kind: 'organisation', organisation }]
  ])('is read as %s', (_, field, input, value) => expect(read(field, input)).toEqual({ values: value === undefined ? {} : { field: value }, problems: [] }));

  it.each<[string, FieldSpec, FieldInput, object]>([
    ['nothing where something is required', spec('text', { required: true }), ' ', { code: 'required' }],
    ['no person where one is required', spec('person', { required: true }), undefined, { code: 'required' }],
    ['a text of 256 characters', spec('text'), 'x'.repeat(256), { code: 'tooLong', limit: 255, actual: 256 }],
    ['a text over its own limit', spec('text', { most: 40 }), 'x'.repeat(41), { code: 'tooLong', limit: 40, actual: 41 }],
    ['a long text over 10,000', spec('longText'), 'x'.repeat(10_001), { code: 'tooLong', limit: 10_000, actual: 10_001 }],
    ['a control character', spec('text'), 'a\u0000b', { code: 'unprintable' }],
    ['words for money', spec('money'), 'twelve', { code: 'notMoney' }],
    ['two points in money', spec('money'), '1.2.3', { code: 'notMoney' }],
    ['commas in the wrong place', spec('money'), '12,50', { code: 'notMoney' }],
    ['an exponent', spec('money'), '1e5', { code: 'notMoney' }],
    ['money below nought', spec('money'), '-5', { code: 'negative' }],
    ['a third of a penny', spec('money'), '1.005', { code: 'tooManyDecimals', limit: 2 }],
    ['more money than there is', spec('money'), '9999999999999999', { code: 'tooMuch' }],
    ['infinity', spec('number'), 'Infinity', { code: 'notANumber' }],
    ['a half where whole ones count', spec('number'), '1.5', { code: 'tooManyDecimals', limit: 0 }],
    ['more days than a year has', spec('number', { most: 366 }), '367', { code: 'tooMuch', limit: 366 }],
    ['30 February', spec('day'), '30/2/2026', { code: 'notADay' }],
    ['29 February of no leap year', spec('day'), '2026-02-29', { code: 'notADay' }],
    ['a day that the browser could not read', spec('day'), '?', { code: 'notADay' }],
    ['a year long ago', spec('day'), '1/1/0206', { code: 'dayOutOfRange' }],
    ['script for an address', spec('link'), { address: 'javascript:alert(1)', text: '' }, { code: 'notAnAddress' }],
    ['an address without its beginning', spec('link'), { address: 'www.x.example', text: '' }, { code: 'notAnAddress' }],
    ['a text without its address', spec('link'), { address: '', text: 'Ours' }, { code: 'noAddress' }],
    ['an address beyond 2,083 characters', spec('link'), { address: `https://x.example/${'a'.repeat(2083)}`, text: '' }, { code: 'tooLong', limit: 2083 }]
  ])('is refused: %s', (_, field, input, problem) => expect(read(field, input).problems).toEqual([expect.objectContaining({ field: 'field', ...problem })]));
});

it('a value becomes what is typed and comes back the same', () => {
  const values: Readonly<Record<FieldKind, FieldValue>> = {
    text: { kind: 'text', text: 'a' }, longText: { kind: 'longText', text: 'a\nb' }, choice: { kind: 'choice', text: 'Idea' }, choices: { kind: 'choices', choices: ['x'] },
    money: { kind: 'money', pence: 1250050 }, number: { kind: 'number', number: 12.5 }, day: { kind: 'day', day: '2026-04-01' }, yesNo: { kind: 'yesNo', yes: true },
    person: { kind: 'person', person }, organisation: { kind: 'organisation', organisation }, link: { kind: 'link', link: { address: 'https://x.example', text: 'X' } }
  };
  for (const [kind, value] of Object.entries(values)) {
    const field = spec(kind as FieldKind, { decimals: 1 });
    expect(readInputs([field], inputsOf([field], { field: value })).values).toEqual({ field: value });
  }
});

it('an amount without pence is typed without them', () => {
  expect(inputOf('money', { kind: 'money', pence: 1250000 })).toBe('12500');
});
