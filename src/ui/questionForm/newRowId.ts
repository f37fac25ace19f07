/** Unlike any other row's, also of those that somebody else adds at the same moment. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
