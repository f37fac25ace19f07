import { organisationKey } from '../organisation/organisationKey';
import { OrganisationIndex } from '../organisation/organisationIndex';

/**
 * The names in a cell that lists several. Semicolons, lines, bars and bullets always part names; commas, slashes and “and” are also parts of names
 * (“Care, Repair and Support”), so they part only what is not known as it stands, and “and” only two that are both known.
 */
export function organisationsInCell(text: string, index: OrganisationIndex): readonly string[] {
  const isKnown = (name: string): boolean => index.byKey.has(organisationKey(name));
  const parts = text.split(/[;\r\n|•·]+/).flatMap((part) => (isKnown(part) ? [part] : part.split(/,(?!\s*(?:ltd|limited|cyf|plc|inc)\b)|\s\/\s/i)));
  const names = parts.map((part) => part.trim().replace(/^(?:[-–*]|\d+[.)])\s+/, '').replace(/[.,]$/, '').trim()).flatMap((part) => aroundAnd(part, isKnown));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = organisationKey(name);
    return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
  });
}

function aroundAnd(part: string, isKnown: (name: string) => boolean): readonly string[] {
  const last = part.replace(/^(?:and|a|ac|&)\s+/i, '');
  if (isKnown(last)) return [last];
  const halves = /^(.+?)\s+(?:and|&|a|ac)\s+(.+)$/i.exec(last);
  return halves !== null && isKnown(halves[1]) && isKnown(halves[2]) ? [halves[1], halves[2]] : [last];
}
