import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListDefinition } from '../../../../src/domain/lists/listDefinition';
import { readColumnFormat } from '../../../../src/domain/register/columnFormat';

const drawn = (format: unknown, value: string | number = 'Current'): unknown => readColumnFormat(JSON.stringify(format))(value, 'Status');
const pill = (classes: unknown, txtContent: unknown = '@currentField'): unknown => ({ elmType: 'div', attributes: { class: classes }, txtContent });

describe('column formatting', () => {
  it('is what our own Status column ships with', () => {
    const list = JSON.parse(readFileSync(join(__dirname, '../../../../sharepoint/lists/partnerships.json'), 'utf8')) as ListDefinition;
    const format = list.columns.find(({ name }) => name === 'Status')?.format;
    expect(drawn(format, 'Current')).toEqual({ text: 'Current', tone: 'good' });
    expect(drawn(format, 'Under review')).toEqual({ text: 'Under review', tone: 'warning' });
    expect(drawn(format, 'Closed')).toEqual({ text: 'Closed', tone: 'blocked' });
    expect(drawn(format, 'Something new')).toEqual({ text: 'Something new', tone: undefined });
  });

  it.each([
    ['a class by equality', "=if(@currentField == 'Current', 'sp-field-severity--good', '')", 'good'],
    ['a class by inequality', "=if(@currentField != 'Closed', 'sp-field-severity--low', '')", 'low'],
    ['and, or, and brackets', "=if((@currentField == 'A' || @currentField == 'Current') && true, 'sp-field-severity--warning', '')", 'warning'],
    ['texts put together', "='sp-field-severity--' + if([$Status] == 'Current', 'severeWarning', 'good')", 'severe'],
    ['the designer’s own spelling', { operator: ':', operands: [{ operator: '==', operands: ['[$Status]', 'Current'] }, 'sp-css-backgroundColor-BgMintGreen', ''] }, 'good'],
    ['a colour of its own palette', 'sp-css-backgroundColor-BgCornflowerBlue sp-css-color-CornflowerBlueFont', 'info']
  ])('draws %s', (_, classes, tone) => expect(drawn(pill(classes))).toMatchObject({ tone }));

  it('draws a text by the value', () => {
    expect(drawn(pill('', "=if(@currentField > 10, 'many', 'few')"), 11)).toMatchObject({ text: 'many' });
  });

  it('sees through the box that the designer puts around a pill', () => {
    expect(drawn({ elmType: 'div', style: { display: 'flex' }, children: [pill('sp-field-severity--good', '[$Status]')] })).toEqual({ text: 'Current', tone: 'good' });
  });

  it.each([
    ['an icon', { elmType: 'div', attributes: { iconName: 'Warning' }, txtContent: 'x' }],
    ['a link', { elmType: 'a', attributes: { href: '=@currentField' }, txtContent: 'x' }],
    ['several elements', { elmType: 'div', children: [pill(''), pill('')] }],
    ['a flow button', { elmType: 'button', customRowAction: { action: 'executeFlow' }, txtContent: 'x' }],
    ['another column', pill('', '[$Title]')],
    ['a function we do not know', pill("=toLowerCase(@currentField)")],
    ['half an expression', pill("=if(@currentField == ")],
    ['a clock', pill("=if(@now > 1, 'a', 'b')")],
    ['no text', { elmType: 'div' }],
    ['no object', 'nonsense'],
    ['a choice that leaves out the other case', pill('', { operator: '?', operands: [false, 'a'] })],
    ['an element without a name', { ...(pill('') as object), elmType: { toString: 1 } }],
    ['an expression nested without end', pill('', `=${'('.repeat(50000)}'a'${')'.repeat(50000)}`)]
  ])('falls back to plain text for %s', (_, format) => expect(drawn(format)).toBeUndefined());

  it('falls back to plain text for what is not JSON, and for none', () => {
    expect(readColumnFormat('{"elmType":')('x', 'Status')).toBeUndefined();
    expect(readColumnFormat(undefined)('x', 'Status')).toBeUndefined();
  });

  it('falls back to plain text for elements nested without end', () => {
    const nested = `${'{"elmType":"div","children":['.repeat(50000)}{"elmType":"span","txtContent":"x"}${']}'.repeat(50000)}`;
    expect(readColumnFormat(nested)('x', 'Status')).toBeUndefined();
  });

  it('never hands a class of its own choosing to the page', () => {
    expect(drawn(pill('anything"><script>'))).toEqual({ text: 'Current', tone: undefined });
  });
});
