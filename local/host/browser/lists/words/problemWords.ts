import { type Language, fill, wordsFor } from '../../../../../src/loc/wording';
import { ListProblem, type ProblemKind } from '../listProblem';

const wording: Readonly<Record<ProblemKind, { readonly en: string; readonly cy: string }>> = {
  denied: { en: 'You do not have permission to do this. Ask the policy unit or one of the site’s owners.', cy: 'Does gennych chi ddim caniatâd i wneud hyn. Gofynnwch i’r uned bolisi neu i un o berchnogion y safle.' },
  digest: { en: 'The page has been open for too long. Load it again and repeat the change.', cy: 'Mae’r dudalen wedi bod ar agor yn rhy hir. Llwythwch hi eto ac ailadroddwch y newid.' },
  gone: { en: 'It is not there any more: somebody has deleted or moved it. Load the page again.', cy: 'Dyw e ddim yno mwyach: mae rhywun wedi’i ddileu neu ei symud. Llwythwch y dudalen eto.' },
  busy: { en: 'The site is busy. Wait a moment and try again; what you entered is still here.', cy: 'Mae’r safle’n brysur. Arhoswch funud a rhowch gynnig arall arni; mae’r hyn a roesoch i mewn yma o hyd.' },
  conflict: { en: 'Somebody else made a change at the same moment. Load the page again and repeat yours.', cy: 'Gwnaeth rhywun arall newid yr un pryd. Llwythwch y dudalen eto ac ailadroddwch eich un chi.' },
  threshold: {
    en: 'The list has more than 5,000 items, and the view filters, sorts or groups by a column without an index. Filter by a column with an index first, or leave out sorting and grouping.',
    cy: 'Mae gan y rhestr fwy na 5,000 o eitemau, ac mae’r olwg yn hidlo, yn trefnu neu’n grwpio yn ôl colofn heb fynegai. Hidlwch yn gyntaf yn ôl colofn â mynegai, neu hepgorwch y trefnu a’r grwpio.'
  },
  duplicate: { en: 'Another item has this value already, and the column allows each value once. Enter another one. ({0})', cy: 'Mae’r gwerth hwn gan eitem arall yn barod, a dim ond unwaith mae’r golofn yn caniatáu pob gwerth. Rhowch un arall. ({0})' },
  query: { en: 'SharePoint does not understand the query of the view. Edit the view and correct its filter.', cy: 'Dyw SharePoint ddim yn deall ymholiad yr olwg. Golygwch yr olwg a chywirwch ei hidlydd.' },
  offline: { en: 'There is no connection to the site. Check the network and try again; what you entered is still here.', cy: 'Does dim cysylltiad â’r safle. Gwiriwch y rhwydwaith a rhowch gynnig arall arni; mae’r hyn a roesoch i mewn yma o hyd.' },
  other: { en: 'SharePoint refused it: “{0}” Correct that and try again.', cy: 'Gwrthododd SharePoint: “{0}” Cywirwch hynny a rhowch gynnig arall arni.' }
};

/** What went wrong, and what to do about it. A mistake of the page's own is thrown again. */
export function problemText(problem: unknown, language: Language): string {
  if (!(problem instanceof ListProblem)) {
    throw problem;
  }
  return fill(wordsFor(wording, language)[problem.kind], problem.message);
}
