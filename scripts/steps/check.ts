/** One line of the closing table: a step and how many checks of it passed and failed. */
export interface CheckResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What a person needs to mend it; empty when all is well. */
  readonly output: string;
}

export interface Check {
  readonly name: string;
  readonly run: () => Promise<CheckResult>;
}
