/** The texts in something that was kept, whatever it is; each once. */
export function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return content.trim() === '' ? [] : [content];
  if (typeof content !== 'object' || content === null) return [];
  return Array.from(new Set(Object.values(content).flatMap(textsIn)));
}
