/** Attributes by their names as written; only those with a namespace have a prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What wants to know what stands in a part of a workbook. Names come without their prefix: writers differ in it. */
export interface XmlSink {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The attribute of that name in any namespace but none: `r:id`, whatever `r` is called there. */
export function namespaced(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** `1` and `true` are both in use. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
