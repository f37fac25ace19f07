import { rowsOf, ShortCell } from '../../support/workbook/readShort';
import { sheetFile } from '../../support/workbook/xlsxFile';

async function formatted(serial: number, format: string | number, workbookPr?: string): Promise<ShortCell> {
  const [row] = await rowsOf(sheetFile(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, { formats: [format], workbookPr }));
  return row[1];
}

const day = { day: '2023-03-15' };

test.each<[string | number, ShortCell]>([
  // Built in.
  [0, 45000], [1, 45000], [2, 45000], [9, 45000], [10, 45000], [37, 45000], [44, 45000], [46, 45000], [49, 45000],
  [14, day], [15, day], [16, day], [17, day], [22, day], [27, day], [36, day], [50, day], [58, day],
  [18, day], [21, day], [45, day], [47, day],
  // Written in the workbook.
  ['dd/mm/yyyy', day], ['d-mmm-yy', day], ['[$-809]dd mmmm yyyy;@', day], ['mmmm', day], ['mm', day], ['yyyy', day], ['DDDD', day], ['m/d/yy h:mm', day],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', day], ['[Red]dd/mm/yy', day], ['yyyy"年"m"月"', day],
  ['h:mm AM/PM', day], ['[h]:mm', 45000], ['[mm]:ss', 45000], ['[hh]"h"', 45000],
  ['General', 45000], ['@', 45000], ['0.0%', 45000], ['0.00E+00', 45000], ['# ?/?', 45000], ['[Red]0', 45000], ['[Magenta]0;[Yellow]-0', 45000],
  ['0 "days"', 45000], ['#,##0.0,,"m"', 45000], ['0\\d', 45000], ['0.0_d', 45000], ['*d0', 45000], ['General "yards"', 45000], ['"[h]"0', 45000],
  ['"unclosed d', 45000],
  // Money.
  ['"£"#,##0.00', { pounds: 45000 }], ['£#,##0', { pounds: 45000 }], ['[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', { pounds: 45000 }],
  ['_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', { pounds: 45000 }], ['[$€-2] #,##0', 45000], ['$#,##0', 45000]
])('45000 in the format %s is %j', async (format, read) => {
  expect(await formatted(45000, format)).toEqual(read);
});

test.each<[number, ShortCell]>([
  [1, { day: '1900-01-01' }], [59, { day: '1900-02-28' }], [61, { day: '1900-03-01' }], [2958465, { day: '9999-12-31' }],
  [45000.999, day], [45381.0, { day: '2024-03-30' }], [45382, { day: '2024-03-31' }], [44999.9999999999, day],
  // Days that are none: before the first, the 29 February 1900, after the last.
  [0, 0], [0.5, 0.5], [-3, -3], [60, 60], [2958466, 2958466]
])('the serial %s as a day is %j', async (serial, read) => {
  expect(await formatted(serial, 'dd/mm/yyyy')).toEqual(read);
});

test.each<[number, ShortCell]>([[0, { day: '1904-01-01' }], [60, { day: '1904-03-01' }], [43538, day], [2957003, { day: '9999-12-31' }], [2957004, 2957004]])(
  'where days are counted from 1904, %s is %j', async (serial, read) => {
    expect(await formatted(serial, 14, '<workbookPr date1904="1"/>')).toEqual(read);
  }
);

test.each([[0.5625, 'h:mm', '13:30'], [0, 'hh:mm:ss', '00:00'], [0.999999, 'h:mm AM/PM', '00:00'], [0.25, 20, '06:00']])('a time alone, %s as %s, is the text %s', async (serial, format, read) => {
  expect(await formatted(serial, format)).toBe(read);
});
