/** How much of a file is read. Beyond these it is refused, in words that name the limit. */
export const mostBytes = 20 * 1024 * 1024;
/** Of the parts of a packed workbook that are read, together with what is kept of them. */
export const mostUnpackedBytes = 400 * 1024 * 1024;
/** About what a cell that is kept takes; it may be written in fifteen. */
export const bytesOfACell = 64;
/** Below the headings of a sheet: as many as the register can export. */
export const mostRows = 20_000;
/** Titles, notes and the headings themselves, which nobody can tell from the list before the sheet has been read. */
export const mostRowsAbove = 50;
/** The last column in which something stands. */
export const mostColumns = 300;

/** A workbook has a few dozen files in it, one with many pictures some thousands. */
export const mostZipEntries = 10_000;
/** What one part may refer to. */
export const mostRelationships = 10_000;
/** Excel itself allows 65,490. */
export const mostCellStyles = 65_536;
export const mostZipDirectoryBytes = 4 * 1024 * 1024;

/**
 * Sheets pack to a tenth or so, deflate can reach a thousandth: what packs better than this, and is not small, was made to
 * burst whatever unpacks it.
 */
export const mostUnpackedPerPackedByte = 100;
export const bytesBeforeThatCounts = 16 * 1024 * 1024;

/** In one tag, comment or piece of text: a cell of Excel holds 32,767 characters, each at most seven in XML. */
export const mostXmlTokenCharacters = 1024 * 1024;
export const mostXmlDepth = 100;
