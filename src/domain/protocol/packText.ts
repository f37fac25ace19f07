/** A text of a pack: English always, Welsh where the pack has it. Plain text; markup is refused when a pack is checked. */
export interface PackText {
  readonly en: string;
  readonly cy?: string;
}

/** Where a rule or a question comes from. */
export interface Source {
  /** Of the council's document, so that a reader finds it: `Appendix B`, `Framework 2`. Absent when the document says nothing of it. */
  readonly paragraph?: string;
  /** Needs of the catalogue: `S6`. */
  readonly needs: readonly string[];
  /** Not the document's: this system's makers added it, and the reader is told so. */
  readonly ours?: true;
}

/** One thing that can be chosen, named or counted. `code` is what answers hold; it is never reused and never renamed. */
export interface Option {
  readonly code: string;
  readonly text: PackText;
  /** What helps to choose it. */
  readonly guidance?: PackText;
  /** What the register's list calls it, where its question `fills` a choice. Absent = it fills in nothing. */
  readonly choice?: string;
}
