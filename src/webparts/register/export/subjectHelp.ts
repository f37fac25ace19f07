import { exportWords } from '../../../loc/importExport/export';
import { titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { countText } from '../countText';
import { ExportSubject } from './exportWish';
import type { ShownView } from './shownView';

/** What a choice means, in a sentence. */
export function subjectHelp(subject: ExportSubject, view: ShownView | undefined, language: Language): string {
  const words = exportWords(language);
  switch (subject) {
    case 'view': {
      const title = view === undefined ? '' : titleText(view.title, language);
      return view?.completeness === 'coming' ? fill(words.viewComing, title) : fill(words.viewHelp, title, countText(view?.rows.length ?? 0, language));
    }
    case 'entries': return words.entriesHelp;
    case 'everything': return words.everythingHelp;
    case 'public': return words.publicHelp;
  }
}
