import { FieldKind } from '../record/fieldValue';
import { Cell } from '../sheet/workbook';
import { ExampleChoices, ExampleWords } from './exampleWords';
import { ImportFieldName } from './importField';

/** What it is to be said in: the words, and the choices of this site. */
export interface ExamplePlace {
  readonly words: ExampleWords;
  readonly choices: ExampleChoices;
}

type ExampleRow = Readonly<Partial<Record<ImportFieldName, string | number | boolean>>>;

/** What of the made-up rows is no text: choices as the list holds them, pounds, days. A choice that this site no longer offers is left empty. */
export const exampleRows: readonly ExampleRow[] = [
  {
    kind: 'Partnership', stage: 'Running', service: 'Public Protection', councilRole: 'Lead', footprint: 'County borough', statutory: true, goodPractice: false,
    reasons: 'Statutory requirement; Cross-cutting issues', priorities: 'Community safety', annualContribution: 12_500, staffDays: 40, totalBudget: 48_000, start: '2004-04-01'
  },
  {
    kind: 'Collaboration', model: 'Delegation of functions', stage: 'Running', service: 'Waste and Cleansing', councilRole: 'Major partner', footprint: 'South East Wales', statutory: false,
    goodPractice: true, reasons: 'Value for money', annualContribution: 250_000, inKind: 18_000, totalBudget: 1_100_000, start: '2018-09-03', plannedEnd: '2033-03-31'
  },
  { kind: 'Partnership', stage: 'Idea', service: 'Housing', priorities: 'Housing and homes' }
];

export function exampleCell({ name, kind }: { readonly name: ImportFieldName; readonly kind: FieldKind }, row: ExampleRow, { words, choices }: ExamplePlace): Cell | undefined {
  const value = name === 'reference' ? words.example : row[name];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return { kind: 'text', text: value ? words.yes : words.no };
  if (typeof value === 'number') return { kind: 'number', number: value, money: kind === 'money' };
  if (kind === 'day') return { kind: 'day', day: value };
  return kind === 'choice' || kind === 'choices' ? choiceCell(name, value, choices) : { kind: 'text', text: value };
}

/** Several stand in one cell, a semicolon between them. */
function choiceCell(name: ImportFieldName, value: string, choices: ExampleChoices): Cell | undefined {
  const offered = value.split('; ').filter((choice) => choices.of(name).includes(choice));
  return offered.length === 0 ? undefined : { kind: 'text', text: offered.map((choice) => choices.shown(choice)).join('; ') };
}
