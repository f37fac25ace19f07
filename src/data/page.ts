/** Some of something long. */
export interface Page<Each> {
  readonly items: readonly Each[];
  /** What to ask for the next one with; absent on the last. */
  readonly next?: number;
}
