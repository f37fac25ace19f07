import { Bilingual } from '../wording';

/** The second sheet of the example workbook: how to fill in the first. */
export const exampleGuide: readonly { readonly about: Bilingual; readonly how: Bilingual }[] = [
  {
    about: { en: 'Rows', cy: 'Rhesi' },
    how: {
      en: 'One partnership a row, below the headings. Columns that you do not need can be deleted or moved. Your own list will do as well: its columns can be matched during the import.',
      cy: 'Un bartneriaeth y rhes, o dan y penawdau. Gellir dileu neu symud colofnau nad oes eu hangen arnoch. Gwna eich rhestr eich hun y tro hefyd: gellir paru ei cholofnau wrth fewnforio.'
    }
  },
  {
    about: { en: 'Examples', cy: 'Enghreifftiau' },
    how: {
      en: 'The rows that have “Example” for a reference are made up and are not imported. Delete them when you have seen them.',
      cy: 'Mae’r rhesi sydd ag “Enghraifft” yn gyfeirnod wedi’u dyfeisio ac ni chânt eu mewnforio. Dilëwch hwy ar ôl eu gweld.'
    }
  },
  {
    about: { en: 'Notes and choices', cy: 'Nodiadau a dewisiadau' },
    how: {
      en: 'Select a heading to read its note. Where the register offers choices, a list opens in the cell. Several choices are separated by semicolons.',
      cy: 'Dewiswch bennawd i ddarllen ei nodyn. Lle mae’r gofrestr yn cynnig dewisiadau, mae rhestr yn agor yn y gell. Gwahenir sawl dewis â hanner colon.'
    }
  },
  {
    about: { en: 'People', cy: 'Pobl' },
    how: {
      en: 'Name one person in each cell, by e-mail address if you can. Leave it empty when the post is vacant.',
      cy: 'Rhowch un person ym mhob cell, drwy gyfeiriad e-bost os gallwch. Gadewch yn wag pan fydd y swydd yn wag.'
    }
  },
  {
    about: { en: 'Money and dates', cy: 'Arian a dyddiadau' },
    how: {
      en: 'Money is in pounds, figures only. Dates have a day, a month and a year. What is not known stays empty; “tbc” and “n/a” count as empty.',
      cy: 'Mae arian mewn punnoedd, ffigurau yn unig. Mae gan ddyddiadau ddiwrnod, mis a blwyddyn. Mae’r hyn nad yw’n hysbys yn aros yn wag; mae “tbc” ac “amherthnasol” yn cyfrif fel gwag.'
    }
  },
  {
    about: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
    how: {
      en: 'Save the workbook and choose it on the Setup page. You see what every row would do before anything is written, and can take back the whole import afterwards.',
      cy: 'Cadwch y llyfr gwaith a’i ddewis ar y dudalen Gosod. Rydych yn gweld beth fyddai pob rhes yn ei wneud cyn i ddim gael ei ysgrifennu, a gallwch dynnu’r mewnforio cyfan yn ôl wedyn.'
    }
  }
];
