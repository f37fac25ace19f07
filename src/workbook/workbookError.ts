export const workbookErrorCodes = [
  // What kind of file it is. `oldExcel`: .xls and .xlsb. `unreadable`: the browser cannot get at it (any more), as when it was changed after it was chosen.
  'notAWorkbook', 'oldExcel', 'passwordProtected', 'broken', 'noRows', 'unreadable',
  // How much there is of it; `limit` says how much may be: bytes, rows, columns, characters in a cell.
  'tooBig', 'tooManyRows', 'tooManyColumns', 'unpacksTooBig'
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** Why a file cannot be read; its words are found by the code. */
export class WorkbookError extends Error {
  public constructor(public readonly code: WorkbookErrorCode, public readonly limit?: number) {
    super(code);
    this.name = 'WorkbookError';
  }
}
