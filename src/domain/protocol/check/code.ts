/** Letters and digits, and as short as the lists' columns need it. Names of what every object has are none. */
export function isCode(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,59}$/.test(text) && !(text in Object.prototype);
}
