export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** `--sizes 150,5000`, `--rounds 1`: less than all of it, for a first look. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const options = { sizes: [150, 5_000, 20_000], rounds: 5 };
  for (let at = 0; at < args.length; at += 2) {
    const numbers = (args[at + 1] ?? '').split(',').map(Number);
    if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
      throw new Error(`${args[at]} takes whole numbers, for example: npm run bench -- --sizes 150,20000 --rounds 3`);
    }
    if (args[at] === '--sizes') {
      options.sizes = numbers;
    } else if (args[at] === '--rounds') {
      [options.rounds] = numbers;
    } else {
      throw new Error(`npm run bench does not know "${args[at]}". It takes: npm run bench -- [--sizes 150,5000,20000] [--rounds 5]`);
    }
  }
  return options;
}
