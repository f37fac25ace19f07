import { Bilingual } from '../wording';

interface ProblemWording {
  readonly wrong: Bilingual;
  readonly todo: Bilingual;
}

const answerIt: Bilingual = { en: 'Go back and decide what it means, or correct it in the file.', cy: 'Ewch yn ôl a phenderfynu beth mae’n ei olygu, neu ei gywiro yn y ffeil.' };

/** Why a row is refused, and what to do; by the code of the problem. `{0}` is the number of the other row. */
export const importProblemWording = {
  choiceUnclear: { wrong: { en: 'This is not one of the choices of the register.', cy: 'Nid yw hwn yn un o ddewisiadau’r gofrestr.' }, todo: answerIt },
  personUnclear: { wrong: { en: 'Nobody could be found by this, or more than one person.', cy: 'Ni chafwyd hyd i neb wrth hwn, neu cafwyd hyd i fwy nag un person.' }, todo: answerIt },
  organisationUnclear: { wrong: { en: 'An organisation with a name like this is known already.', cy: 'Mae sefydliad ag enw tebyg yn hysbys eisoes.' }, todo: answerIt },
  dayUnclear: { wrong: { en: 'This is not a day that can be read for certain.', cy: 'Nid yw hwn yn ddiwrnod y gellir ei ddarllen yn sicr.' }, todo: answerIt },
  moneyUnclear: { wrong: { en: 'This is not an amount that can be read for certain.', cy: 'Nid yw hwn yn swm y gellir ei ddarllen yn sicr.' }, todo: answerIt },
  numberUnclear: { wrong: { en: 'This is not a number that can be read for certain.', cy: 'Nid yw hwn yn rhif y gellir ei ddarllen yn sicr.' }, todo: answerIt },
  yesNoUnclear: { wrong: { en: 'This says neither yes nor no.', cy: 'Nid yw hwn yn dweud ie na nage.' }, todo: answerIt },
  linkUnclear: { wrong: { en: 'This is not a web address.', cy: 'Nid cyfeiriad gwe yw hwn.' }, todo: answerIt },
  errorCell: {
    wrong: { en: 'The cell shows an error instead of a value.', cy: 'Mae’r gell yn dangos gwall yn lle gwerth.' },
    todo: { en: 'Correct the formula in the file, or clear the cell.', cy: 'Cywirwch y fformiwla yn y ffeil, neu gliriwch y gell.' }
  },
  notAReference: {
    wrong: { en: 'This is not a reference of the register.', cy: 'Nid cyfeirnod o’r gofrestr yw hwn.' },
    todo: { en: 'Write it like P-0042, or clear the cell to add a new entry.', cy: 'Ysgrifennwch ef fel P-0042, neu gliriwch y gell i ychwanegu cofnod newydd.' }
  },
  referenceUnknown: {
    wrong: { en: 'The register has no entry with this reference.', cy: 'Nid oes gan y gofrestr gofnod â’r cyfeirnod hwn.' },
    todo: { en: 'Correct it, or clear the cell to add a new entry.', cy: 'Cywirwch ef, neu gliriwch y gell i ychwanegu cofnod newydd.' }
  },
  rowTwice: {
    wrong: { en: 'Row {0} is about the same partnership; only that row counts.', cy: 'Mae rhes {0} yn ymwneud â’r un bartneriaeth; dim ond y rhes honno sy’n cyfrif.' },
    todo: {
      en: 'If both are one partnership, put them into one row. If they are two, give the reference of each that the register has (such as P-0042), and a name of its own to each that is new.',
      cy: 'Os un bartneriaeth yw’r ddwy, rhowch nhw mewn un rhes. Os dwy ydynt, rhowch gyfeirnod pob un sydd yn y gofrestr (megis P-0042), ac enw ei hun i bob un newydd.'
    }
  },
  nameAmbiguous: {
    wrong: { en: 'Several entries of the register have this name.', cy: 'Mae gan sawl cofnod yn y gofrestr yr enw hwn.' },
    todo: { en: 'Give the reference of the one that is meant.', cy: 'Rhowch gyfeirnod yr un a olygir.' }
  },
  claimedDiffers: {
    wrong: {
      en: 'The import that was broken off gave this reference to the row, but the entry that has it is called otherwise.',
      cy: 'Rhoddodd y mewnforio y torrwyd ar ei draws y cyfeirnod hwn i’r rhes, ond mae enw arall ar y cofnod sydd ag ef.'
    },
    todo: {
      en: 'Look at that entry. If it is this partnership under a new name, there is nothing to do. If it is another one, import the list again when this import has come to its end.',
      cy: 'Edrychwch ar y cofnod hwnnw. Os y bartneriaeth hon yw hi dan enw newydd, nid oes dim i’w wneud. Os un arall yw hi, mewnforiwch y rhestr eto pan fydd y mewnforio hwn wedi dod i ben.'
    }
  },
  totalRow: {
    wrong: { en: 'This looks like a row of totals.', cy: 'Mae hon yn edrych fel rhes o gyfansymiau.' },
    todo: { en: 'Nothing needs doing if it is one. Otherwise change the name.', cy: 'Nid oes angen gwneud dim os dyna ydyw. Fel arall newidiwch yr enw.' }
  },
  exampleRow: {
    wrong: { en: 'This is a made-up row of the example workbook.', cy: 'Rhes wedi’i dyfeisio o’r llyfr gwaith enghreifftiol yw hon.' },
    todo: { en: 'Nothing needs doing. Delete it from the file if it is in the way.', cy: 'Nid oes angen gwneud dim. Dilëwch hi o’r ffeil os yw yn y ffordd.' }
  },
  noName: {
    wrong: { en: 'This row has no name.', cy: 'Nid oes enw yn y rhes hon.' },
    todo: { en: 'Nothing needs doing if it is a heading or a note among the rows. Otherwise write the name in the file, then choose the file again.', cy: 'Nid oes angen gwneud dim os pennawd neu nodyn ymhlith y rhesi yw hi. Fel arall ysgrifennwch yr enw yn y ffeil, yna dewiswch y ffeil eto.' }
  }
} as const satisfies Readonly<Record<string, ProblemWording>>;

/** Where the words for what is wrong say what to do as well. */
export const correctInFile: Bilingual = { en: 'Correct it in the file, then choose the file again.', cy: 'Cywirwch ef yn y ffeil, yna dewiswch y ffeil eto.' };
