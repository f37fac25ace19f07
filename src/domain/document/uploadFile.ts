/**
 * Far above what a scanned agreement needs. A browser must keep the page open for as long as an upload takes: 100 MB are a quarter of an hour over
 * a weak line. SharePoint itself takes more, through its own page of the library.
 */
export const mostBytes = 100 * 1024 * 1024;

export type FileProblem = 'empty' | 'tooBig';

/** Undefined when it can be uploaded. */
export function fileProblem({ size }: { readonly size: number }): FileProblem | undefined {
  if (size === 0) return 'empty';
  return size > mostBytes ? 'tooBig' : undefined;
}

const longestName = 120;

/** The name under which a library takes a file: SharePoint refuses some characters and names that other systems allow. What it takes stays as it is. */
export function libraryName(name: string): string {
  const [, stem, ending] = /^(.*?)(\.[^.]{1,15})?$/s.exec(name) ?? ['', name, ''];
  const allowed = (text: string): string => text.replace(/["*:<>?/\\|\p{Cc}]/gu, '-').replace(unseen, '').replace(/_vti_/gi, 'vti');
  const short = Array.from(allowed(stem)).slice(0, longestName).join('').replace(/^(?:\s|~\$)+|[\s.]+$/g, '');
  const safe = short === '' || reserved.test(short) ? `document ${short}`.trim() : short;
  return safe + allowed(ending ?? '').replace(/[\s.]+$/, '');
}

/** Halves of characters, which no address can hold, and marks that turn the direction of writing: `fdp.exe` would read as `exe.pdf`. */
const unseen = /[\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Names that Windows and SharePoint keep for themselves, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop)(\.|$)/i;
