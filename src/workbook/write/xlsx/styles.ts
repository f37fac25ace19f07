import { OutColumn } from '../../../domain/sheet/outSheet';

/** How cells look, by their place in `cellXfs`. `quoted` stays text when somebody edits the cell, although it looks like more. */
const styles = {
  standard: '',
  heading: 'fontId="1" applyFont="1" borderId="1" applyBorder="1"',
  text: '',
  longText: '',
  number: '',
  money: 'numFmtId="164" applyNumberFormat="1"',
  day: 'numFmtId="165" applyNumberFormat="1"',
  yesNo: '',
  quoted: 'quotePrefix="1"',
  quotedLong: 'quotePrefix="1"'
} as const;

export type StyleName = keyof typeof styles;

const names = Object.keys(styles) as StyleName[];
const wrapped: readonly StyleName[] = ['heading', 'longText', 'quotedLong'];

export const styleNumber = Object.fromEntries(names.map((name, at) => [name, at])) as Readonly<Record<StyleName, number>>;

export function columnStyle({ kind }: OutColumn): number {
  return styleNumber[kind];
}

/** Two fills are Excel's own whatever is asked for. */
export function stylesXml(): string {
  return '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$£-809]#,##0.00"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>'
    + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    + '<border><left/><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${names.length}">${names.map(formatXml).join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    + '</styleSheet>';
}

function formatXml(name: StyleName): string {
  const own = styles[name];
  const rest = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'].filter((id) => !own.includes(id)).map((id) => `${id}="0"`);
  const alignment = name === 'standard' ? '' : `<alignment vertical="top"${wrapped.includes(name) ? ' wrapText="1"' : ''}/>`;
  return `<xf ${[...rest, own].join(' ').trim()}${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`;
}
