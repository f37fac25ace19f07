/** Some of something long. */
export interface Page<Each> {
  readonly items: readonly Each[];
  /** How many rows of it cannot be read, and so are not among these; absent where all can. */
  readonly illegible?: number;
  /** What to ask for the next one with; absent on the last. */
  readonly next?: number;
}
