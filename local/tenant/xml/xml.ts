export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const furthestCharacter = 0x10ffff;

/** A number that stands for no character stays as it is written. */
const character = (written: string, code: number): string => (code <= furthestCharacter ? String.fromCodePoint(code) : written);

/** `&` last, so that what was escaped twice is read once. */
export function unescapeXml(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&#x([\da-f]+);/gi, (all, hex: string) => character(all, parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (all, code: string) => character(all, Number(code))).replace(/&amp;/g, '&');
}

/** ` Name="Title" Required="TRUE"`; what is undefined is left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${typeof value === 'boolean' ? String(value).toUpperCase() : escapeXml(String(value))}"`]))
    .join('');
}
