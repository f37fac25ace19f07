/** How much of a file is read. Beyond these it is refused, in words that name the limit. */
export const mostBytes = 20 * 1024 * 1024;
/** Of the parts of a packed workbook that are read, together. */
export const mostUnpackedBytes = 400 * 1024 * 1024;
/** With something in them, all sheets together. */
export const mostRows = 20_000;
/** The last column in which something stands. */
export const mostColumns = 300;

/** A workbook has a few dozen files in it, one with many pictures some thousands. */
export const mostZipEntries = 10_000;
export const mostZipDirectoryBytes = 4 * 1024 * 1024;

/**
 * Sheets pack to a twentieth or so, deflate can reach a thousandth: what packs better than this, and is not small, was made to
 * burst whatever unpacks it.
 */
export const mostUnpackedPerPackedByte = 200;
export const bytesBeforeThatCounts = 16 * 1024 * 1024;

/** In one tag, comment or piece of text: a cell of Excel holds 32,767 characters, each at most seven in XML. */
export const mostXmlTokenCharacters = 1024 * 1024;
export const mostXmlDepth = 100;
