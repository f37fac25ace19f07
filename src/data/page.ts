/** Some of something long. */
export interface Page<Each> {
  readonly items: readonly Each[];
  /** Rows of it that cannot be read, and so are not among these. */
  readonly illegible?: number;
  /** What to ask for the next one with; absent on the last. */
  readonly next?: number;
}
