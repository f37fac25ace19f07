import { DictionaryWords } from '../../../domain/export/dictionary';
import { ExportKind, exportKinds } from '../../../domain/export/exportList';
import { ExportWords } from '../../../loc/importExport/export';

export function dictionaryWords(words: ExportWords): DictionaryWords {
  return {
    sheet: words.dictionary, list: words.dictionaryList, column: words.dictionaryColumn, title: words.dictionaryTitle, type: words.dictionaryType,
    required: words.dictionaryRequired, choices: words.dictionaryChoices, publishable: words.dictionaryPublishable, description: words.dictionaryDescription,
    kinds: Object.fromEntries(exportKinds.map((kind) => [kind, words[`kind_${kind}`]])) as Record<ExportKind, string>
  };
}
