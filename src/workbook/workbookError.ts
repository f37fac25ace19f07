export const workbookErrorCodes = [
  // What kind of file it is.
  'notAWorkbook', 'oldExcel', 'passwordProtected', 'broken', 'noRows',
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
