import { entryWords, EntryWords } from '../entry';
import { Language, Words, wordsFor } from '../wording';
import { exampleGuide } from './exampleGuide';
import { exampleTexts } from './exampleTexts';

/** Names in the example workbook that a council starts its import from. */
export const exampleWording = {
  fileName: { en: 'Partnerships to import', cy: 'Partneriaethau i’w mewnforio' },
  listSheet: { en: 'Partnerships', cy: 'Partneriaethau' },
  guideSheet: { en: 'How to fill this in', cy: 'Sut i lenwi hwn' },
  guideAbout: { en: 'About', cy: 'Ynghylch' },
  guideHow: { en: 'What to do', cy: 'Beth i’w wneud' },
  members: { en: 'Partner organisations', cy: 'Sefydliadau partner' },
  example: { en: 'Example', cy: 'Enghraifft' }
} as const;

/** Shown at the headings of the example workbook, at most 255 characters each. */
export const exampleNotes = {
  reference: {
    en: 'Leave it empty for a new partnership: it is given one. With a reference, such as P-0042, the row changes that entry.',
    cy: 'Gadewch yn wag ar gyfer partneriaeth newydd: caiff gyfeirnod. Gyda chyfeirnod, megis P-0042, mae’r rhes yn newid y cofnod hwnnw.'
  },
  name: { en: 'Needed in every row. As the partnership calls itself, at most 255 characters.', cy: 'Mae ei angen ym mhob rhes. Fel y mae’r bartneriaeth yn ei galw ei hun, hyd at 255 nod.' },
  nameCy: { en: 'If it has one.', cy: 'Os oes ganddo un.' },
  purpose: { en: 'In two or three sentences: what it is for, and for whom.', cy: 'Mewn dwy neu dair brawddeg: beth yw ei ddiben, ac i bwy.' },
  kind: { en: 'Choose from the list. What is empty can be chosen for all rows at once during the import.', cy: 'Dewiswch o’r rhestr. Gellir dewis yr hyn sy’n wag ar gyfer pob rhes ar unwaith wrth fewnforio.' },
  model: { en: 'Of collaborations only.', cy: 'Ar gyfer cydweithrediadau yn unig.' },
  stage: { en: 'Running for one that works today. What is empty can be chosen for all rows at once during the import.', cy: 'Ar waith ar gyfer un sy’n gweithio heddiw. Gellir dewis yr hyn sy’n wag ar gyfer pob rhes ar unwaith wrth fewnforio.' },
  service: { en: 'Choose from the list. Another name is asked about during the import.', cy: 'Dewiswch o’r rhestr. Gofynnir am enw arall wrth fewnforio.' },
  reasons: { en: 'Several are separated by semicolons.', cy: 'Gwahenir sawl un â hanner colon.' },
  priorities: { en: 'Several are separated by semicolons.', cy: 'Gwahenir sawl un â hanner colon.' },
  leadOfficer: { en: 'An e-mail address is surest; a name as the directory has it will do.', cy: 'Cyfeiriad e-bost sydd sicraf; gwna enw fel y mae yn y cyfeiriadur y tro.' },
  sponsoringOfficer: { en: 'Usually a Head of Service. An e-mail address is surest.', cy: 'Pennaeth Gwasanaeth fel arfer. Cyfeiriad e-bost sydd sicraf.' },
  leadOrganisation: { en: 'Only when another body leads: its name.', cy: 'Dim ond pan fydd corff arall yn arwain: ei enw.' },
  annualContribution: { en: 'Pounds a year, grants apart: 42000 or £42,000. One amount, no words.', cy: 'Punnoedd y flwyddyn, heblaw grantiau: 42000 neu £42,000. Un swm, dim geiriau.' },
  inKind: { en: 'Rooms, equipment and services, valued in pounds a year.', cy: 'Ystafelloedd, offer a gwasanaethau, wedi’u prisio mewn punnoedd y flwyddyn.' },
  staffDays: { en: 'Of all council staff together, a year.', cy: 'Holl staff y cyngor gyda’i gilydd, y flwyddyn.' },
  totalBudget: { en: 'Of all partners together, in pounds a year.', cy: 'Yr holl bartneriaid gyda’i gilydd, mewn punnoedd y flwyddyn.' },
  start: { en: 'Day, month and year: 01/04/2019.', cy: 'Diwrnod, mis a blwyddyn: 01/04/2019.' },
  plannedEnd: { en: 'Empty when it is open-ended.', cy: 'Gwag os yw’n benagored.' },
  closed: { en: 'The last day on which it worked; only for closed ones.', cy: 'Y diwrnod olaf y bu ar waith; dim ond ar gyfer rhai sydd wedi cau.' },
  website: { en: 'The whole address, with https://', cy: 'Y cyfeiriad cyfan, gyda https://' },
  members: {
    en: 'All partners in this one cell, separated by semicolons. Known ones are recognised; a name that is nearly the same is asked about.',
    cy: 'Yr holl bartneriaid yn yr un gell hon, wedi’u gwahanu â hanner colon. Adnabyddir rhai hysbys; gofynnir am enw sydd bron yr un fath.'
  }
} as const;

interface ExampleWorkbookWords {
  readonly fileName: string;
  readonly listSheet: string;
  readonly guideSheet: string;
  readonly titles: EntryWords & { readonly members: string };
  readonly notes: Words<typeof exampleNotes>;
  readonly yes: string;
  readonly no: string;
  readonly example: string;
  readonly examples: readonly Readonly<Record<string, string>>[];
  readonly guideTitles: readonly [about: string, how: string];
  readonly guide: readonly (readonly [about: string, how: string])[];
}

/** Headings are the register's own names of its fields, so that they are recognised when the workbook comes back. */
export function exampleWorkbookWords(language: Language): ExampleWorkbookWords {
  const words = wordsFor(exampleWording, language);
  const { yes, no } = entryWords(language);
  return {
    ...words,
    titles: { ...entryWords(language), members: words.members },
    notes: wordsFor(exampleNotes, language),
    yes,
    no,
    examples: exampleTexts.map((texts) => wordsFor(texts, language)),
    guideTitles: [words.guideAbout, words.guideHow],
    guide: exampleGuide.map(({ about, how }) => [about[language], how[language]])
  };
}
