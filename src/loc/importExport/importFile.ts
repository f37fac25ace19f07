/** Why a file cannot be read, and what to do; by the code of the `WorkbookError`. `{0}` is its limit. */
export const workbookErrorWording = {
  notAWorkbook: {
    en: 'This is neither an Excel workbook nor a text file, whatever its name says. Open it in the program that made it and save it as .xlsx or .csv.',
    cy: 'Nid llyfr gwaith Excel na ffeil destun yw hon, beth bynnag yw ei henw. Agorwch hi yn y rhaglen a’i gwnaeth a’i chadw fel .xlsx neu .csv.'
  },
  oldExcel: {
    en: 'This is a workbook of an older kind (.xls or .xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
    cy: 'Llyfr gwaith o fath hŷn yw hwn (.xls neu .xlsb). Agorwch ef yn Excel a’i gadw fel llyfr gwaith Excel (.xlsx).'
  },
  passwordProtected: {
    en: 'The workbook is protected with a password, so nothing in it can be read. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it.',
    cy: 'Mae’r llyfr gwaith wedi’i ddiogelu â chyfrinair, felly ni ellir darllen dim ynddo. Agorwch ef yn Excel, tynnwch y cyfrinair (Ffeil, Gwybodaeth, Diogelu Llyfr Gwaith) a’i gadw.'
  },
  broken: {
    en: 'The file is damaged or incomplete. Open it in Excel, let Excel repair it, save it as .xlsx and choose it again.',
    cy: 'Mae’r ffeil wedi’i difrodi neu’n anghyflawn. Agorwch hi yn Excel, gadewch i Excel ei thrwsio, cadwch hi fel .xlsx a’i dewis eto.'
  },
  noRows: { en: 'There is nothing in the file. Choose the file that holds your list.', cy: 'Nid oes dim yn y ffeil. Dewiswch y ffeil sy’n cynnwys eich rhestr.' },
  unreadable: {
    en: 'The browser cannot get at the file: it may have been moved, changed or opened elsewhere since you chose it. Choose it again.',
    cy: 'Ni all y porwr gyrraedd y ffeil: efallai ei bod wedi’i symud, ei newid neu ei hagor yn rhywle arall ers i chi ei dewis. Dewiswch hi eto.'
  },
  tooBig: { en: 'The file is larger than {0} MB. Take out what is not part of the list (pictures, other sheets), or split the list into several files.', cy: 'Mae’r ffeil yn fwy na {0} MB. Tynnwch yr hyn nad yw’n rhan o’r rhestr (lluniau, dalennau eraill), neu rannu’r rhestr yn sawl ffeil.' },
  tooManyRows: { en: 'There are more than {0} rows. Split the list into several files and import one after the other.', cy: 'Mae mwy na {0} o resi. Rhannwch y rhestr yn sawl ffeil a’u mewnforio un ar ôl y llall.' },
  tooManyColumns: { en: 'There are more than {0} columns. Delete the columns that are not needed, also those far to the right, and save the file.', cy: 'Mae mwy na {0} o golofnau. Dilëwch y colofnau nad oes eu hangen, gan gynnwys y rhai ymhell i’r dde, a chadw’r ffeil.' },
  unpacksTooBig: {
    en: 'The workbook holds far more than a list would, so reading it was stopped. Copy the list into a new workbook and save that.',
    cy: 'Mae’r llyfr gwaith yn dal llawer mwy nag y byddai rhestr, felly rhoddwyd y gorau i’w ddarllen. Copïwch y rhestr i lyfr gwaith newydd a chadw hwnnw.'
  }
} as const;
