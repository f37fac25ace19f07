import { protocolPlaceWording } from '../../../loc/protocolProblems';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';

const keysOfLists: readonly string[] = ['forms', 'sections', 'questions', 'options', 'columns', 'outcomes', 'significance', 'criteria', 'limits', 'bands', 'gates', 'routes', 'steps', 'risks', 'reports', 'scales', 'terms', 'priorities'];

/** `forms[checklist].sections[2].questions[amount].when` as people read it: form checklist › section no. 3 › question amount › condition. */
export function placeText(place: string, language: Language): string {
  const words = protocolSetupWords(language);
  if (place === '') return words.wholeFile;
  return place.split('.').map((step) => stepText(step, words.numbered, language)).join(' › ');
}

function stepText(step: string, numbered: string, language: Language): string {
  const [, name = step, which] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(step) ?? [];
  // A part as a whole is looked for in the file by its key.
  if (which === undefined && keysOfLists.includes(name)) return name;
  const called = protocolPlaceWording[name]?.[language] ?? name;
  if (which === undefined) return called;
  return /^\d+$/.test(which) ? fill(numbered, called, Number(which) + 1) : `${called} ${which}`;
}
