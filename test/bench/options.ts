export const benchParts = ['register', 'spreadsheets', 'forms', 'approvals'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface BenchOptions {
  readonly parts: readonly BenchPart[];
  /** Of the register. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Writes the tables into docs/figures.md as well. */
  readonly record: boolean;
}

const usage = 'npm run bench -- [--only register|spreadsheets|forms|approvals] [--sizes 150,5000,20000] [--rounds 5] [--record]';

/** Fewer sizes and rounds serve for a first look. */
export function benchOptions(args: readonly string[]): BenchOptions {
  let options: BenchOptions = { parts: benchParts, sizes: [150, 5_000, 20_000], rounds: 5, record: false };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--only') {
      options = { ...options, parts: [partOf(word, rest.shift())] };
    } else if (word === '--sizes') {
      options = { ...options, sizes: numbersOf(word, rest.shift()) };
    } else if (word === '--rounds') {
      options = { ...options, rounds: numbersOf(word, rest.shift())[0] };
    } else if (word === '--record') {
      options = { ...options, record: true };
    } else {
      throw new Error(`npm run bench does not know "${word}". It takes: ${usage}`);
    }
  }
  return options;
}

function partOf(word: string, text: string = ''): BenchPart {
  const part = benchParts.find((each) => each === text);
  if (part === undefined) {
    throw new Error(`${word} takes one of ${benchParts.join(', ')}: ${usage}`);
  }
  return part;
}

function numbersOf(word: string, text = ''): readonly number[] {
  const numbers = text.split(',').map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error(`${word} takes whole numbers above 0: ${usage}`);
  }
  return numbers;
}
