/** A column of one line holds no more characters; the directory's names may be longer. */
const most = 255;

/** As much of a name as lists hold, and no half character. Characters that are none to see they drop or refuse, so a record that kept them would seem to be shown otherwise. */
export function nameInLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
