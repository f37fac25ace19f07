/** A column of one line holds no more characters; the directory's names may be longer. */
const most = 255;

/** As much of a name as lists hold, and no half character. */
export function nameInLine(name: string): string {
  return name.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
