import { DictionaryWords } from '../../../domain/export/dictionary';
import { mostOfCell } from '../../../domain/export/continued';
import { ExportKind, exportKinds } from '../../../domain/export/exportList';
import { ExportWords } from '../../../loc/importExport/export';
import { keptOut } from '../../../loc/importExport/keptOut';
import { fill, type Language } from '../../../loc/wording';

export function dictionaryWords(words: ExportWords, language: Language): DictionaryWords {
  return {
    sheet: words.dictionary, list: words.dictionaryList, column: words.dictionaryColumn, title: words.dictionaryTitle, type: words.dictionaryType,
    required: words.dictionaryRequired, choices: words.dictionaryChoices, publishable: words.dictionaryPublishable, description: words.dictionaryDescription,
    notes: [fill(words.dictionaryContinued, mostOfCell.toLocaleString('en-GB'))],
    keptOut: keptOut(language),
    kinds: Object.fromEntries(exportKinds.map((kind) => [kind, words[`kind_${kind}`]])) as Record<ExportKind, string>
  };
}
