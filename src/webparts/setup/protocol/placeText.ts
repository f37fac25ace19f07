import { protocolPlaceWording } from '../../../loc/protocolProblems';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';

/** `forms[checklist].sections[2].questions[amount].when` as people read it: form checklist › section no. 3 › question amount › condition. */
export function placeText(place: string, language: Language): string {
  const words = protocolSetupWords(language);
  if (place === '') return words.wholeFile;
  return place.split('.').map((step) => stepText(step, words.numbered, language)).join(' › ');
}

function stepText(step: string, numbered: string, language: Language): string {
  const [, name = step, which] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(step) ?? [];
  const called = protocolPlaceWording[name]?.[language] ?? name;
  if (which === undefined) return called;
  return /^\d+$/.test(which) ? fill(numbered, called, Number(which) + 1) : `${called} ${which}`;
}
