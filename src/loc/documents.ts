import { Language, Words, wordsFor } from './wording';

/** Documents as evidence: links, uploads, and what is in the library. `{0}` is filled in. */
const documentWording = {
  addLink: { en: 'Add a link', cy: 'Ychwanegu dolen' },
  upload: { en: 'Upload a file', cy: 'Lanlwytho ffeil' },
  running: { en: 'Uploading {0}…', cy: 'Wrthi’n lanlwytho {0}…' },
  done: { en: '{0} is uploaded.', cy: 'Lanlwythwyd {0}.' },
  cancelled: { en: 'The upload of {0} was cancelled.', cy: 'Canslwyd lanlwytho {0}.' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  cancelOf: { en: 'Cancel: {0}', cy: 'Canslo: {0}' },
  notUploaded: { en: '{0} was not uploaded.', cy: 'Ni lanlwythwyd {0}.' },
  empty: { en: 'The file is empty. Check it, and choose it again.', cy: 'Mae’r ffeil yn wag. Gwiriwch hi, a’i dewis eto.' },
  tooBig: { en: 'At most {0} MB fit here. Put it into the library in SharePoint, and add a link to it.', cy: 'Mae lle i {0} MB ar y mwyaf yma. Rhowch hi yn y llyfrgell yn SharePoint, ac ychwanegwch ddolen iddi.' },
  uploadDenied: { en: 'You may not add files to the library. Add a link to where the document is, or ask the lead officer.', cy: 'Ni chewch ychwanegu ffeiliau at y llyfrgell. Ychwanegwch ddolen i’r man lle mae’r ddogfen, neu gofynnwch i’r swyddog arweiniol.' },
  signedOut: { en: 'You are signed out. Sign in again in another tab, then choose the file again.', cy: 'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall, yna dewiswch y ffeil eto.' },
  libraryGone: { en: 'The site has no library for documents. Ask whoever looks after the site, or add a link.', cy: 'Nid oes llyfrgell ddogfennau ar y safle. Gofynnwch i’r sawl sy’n gofalu am y safle, neu ychwanegwch ddolen.' },
  busy: { en: 'SharePoint is busy. Wait a minute, and choose the file again.', cy: 'Mae SharePoint yn brysur. Arhoswch funud, a dewiswch y ffeil eto.' },
  connection: {
    en: 'The connection was lost. Check it. If the file arrived all the same, it is under “Choose from the library”; if not, choose the file again.',
    cy: 'Collwyd y cysylltiad. Gwiriwch ef. Os cyrhaeddodd y ffeil serch hynny, mae o dan “Dewis o’r llyfrgell”; os na, dewiswch y ffeil eto.'
  },
  refused: { en: 'SharePoint did not take it: {0} Change the file or its name, and choose it again.', cy: 'Ni dderbyniodd SharePoint hi: {0} Newidiwch y ffeil neu ei henw, a’i dewis eto.' },

  fromLibrary: { en: 'Choose from the library', cy: 'Dewis o’r llyfrgell' },
  closeLibrary: { en: 'Close', cy: 'Cau' },
  loadingLibrary: { en: 'Loading the documents…', cy: 'Wrthi’n llwytho’r dogfennau…' },
  inLibrary: { en: 'Documents of this partnership in the library ({0})', cy: 'Dogfennau’r bartneriaeth hon yn y llyfrgell ({0})' },
  ofPartnership: { en: 'Of this partnership', cy: 'O’r bartneriaeth hon' },
  stray: { en: 'Uploaded by you, and of no partnership yet', cy: 'Wedi’u lanlwytho gennych chi, ond heb bartneriaeth eto' },
  claiming: { en: 'Adding…', cy: 'Wrthi’n ychwanegu…' },
  strayTaken: { en: 'Somebody has changed or deleted this document meanwhile. Close the list, and open it again.', cy: 'Mae rhywun wedi newid neu ddileu’r ddogfen hon yn y cyfamser. Caewch y rhestr, a’i hagor eto.' },
  claimConnection: { en: 'There was no answer from SharePoint. Check the connection, and add the document again.', cy: 'Nid oedd ateb gan SharePoint. Gwiriwch y cysylltiad, ac ychwanegwch y ddogfen eto.' },
  claimRefused: { en: 'SharePoint did not take it: {0}', cy: 'Ni dderbyniodd SharePoint hi: {0}' },
  addChosen: { en: 'Add this document', cy: 'Ychwanegu’r ddogfen hon' },
  libraryEmpty: { en: 'The library has no document of this partnership yet.', cy: 'Nid oes gan y llyfrgell unrhyw ddogfen am y bartneriaeth hon eto.' },
  allTaken: { en: 'All documents of this partnership in the library are named here already.', cy: 'Mae pob dogfen am y bartneriaeth hon yn y llyfrgell wedi’i henwi yma eisoes.' },
  libraryDenied: { en: 'You may not read the library. Add a link instead.', cy: 'Ni chewch ddarllen y llyfrgell. Ychwanegwch ddolen yn lle hynny.' },
  libraryBusy: { en: 'SharePoint is busy. Wait a minute, and try again.', cy: 'Mae SharePoint yn brysur. Arhoswch funud, a rhowch gynnig arall arni.' },
  libraryConnection: { en: 'The documents did not arrive. Check the connection, and try again.', cy: 'Ni chyrhaeddodd y dogfennau. Gwiriwch y cysylltiad, a rhowch gynnig arall arni.' },
  libraryRefused: { en: 'SharePoint did not give the documents: {0}', cy: 'Ni roddodd SharePoint y dogfennau: {0}' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },

  number: { en: 'Document {0}', cy: 'Dogfen {0}' },
  address: { en: 'Web address of the document', cy: 'Cyfeiriad gwe’r ddogfen' },
  file: { en: 'In the library', cy: 'Yn y llyfrgell' },
  title: { en: 'Title', cy: 'Teitl' },
  kind: { en: 'Kind of document', cy: 'Math o ddogfen' },
  signedOn: { en: 'Signed on', cy: 'Llofnodwyd ar' },
  signedBy: { en: 'Signed by', cy: 'Llofnodwyd gan' },
  expires: { en: 'Runs until', cy: 'Yn dod i ben ar' },
  remove: { en: 'Remove document', cy: 'Dileu’r ddogfen' },
  removeOf: { en: 'Remove document: {0}', cy: 'Dileu’r ddogfen: {0}' },
  removedStays: { en: 'Removed here, it stays in the library.', cy: 'O’i dileu yma, bydd yn aros yn y llyfrgell.' },
  opensNewTab: { en: 'opens in a new tab', cy: 'yn agor mewn tab newydd' }
} as const;

export type DocumentWords = Words<typeof documentWording>;

const words: Readonly<Record<Language, DocumentWords>> = { en: wordsFor(documentWording, 'en'), cy: wordsFor(documentWording, 'cy') };

export function documentWords(language: Language): DocumentWords {
  return words[language];
}
