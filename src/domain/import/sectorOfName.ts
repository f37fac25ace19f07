import { fold } from '../register/fold';

/** What a name says of the sector, the more telling first (W7). A sector is suggested only where the list still offers it. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\bpolice and crime|\bcomisiynydd (yr )?heddlu/, 'Police and Crime Commissioner'],
  [/\bpolice|\bheddlu/, 'Police'],
  [/\bfire\b|\btan\b/, 'Fire and rescue'],
  [/\bnhs\b|health board|bwrdd iechyd|\bhospital/, 'Health board or NHS trust'],
  [/\buniversity|\bprifysgol/, 'University'],
  [/\bcollege|\bcoleg|\bacademy/, 'College or academy'],
  [/\b(army|navy|raf|regiment|royal air force|ministry of defence|mod)\b/, 'Military'],
  [/\b(dwp|hmrc|department for|welsh government|llywodraeth cymru|jobcentre|home office|natural resources wales|public health wales)\b/, 'DWP and other government'],
  [/\b(town|community|parish) council|cyngor (tref|cymuned)/, 'Town or community council'],
  [/\bcouncil\b(?! (for|of) )|\bcyngor\b|borough/, 'Local authority'],
  [/housing|\bhomes\b|\btai\b|\bcartrefi\b/, 'Housing provider'],
  [/\btraining\b|\bhyfforddiant/, 'Training provider'],
  [/voluntary|charity|trust$|\bcic$|association|elusen|gwirfoddol|society|citizens advice|age cymru/, 'Voluntary and community sector'],
  [/\b(ltd|limited|plc|cyf|llp)$/, 'Private sector']
];

export function sectorOfName(name: string, offered: readonly string[]): string | undefined {
  const folded = fold(name);
  const sector = signs.find(([sign]) => sign.test(folded))?.[1];
  return sector !== undefined && offered.includes(sector) ? sector : undefined;
}
