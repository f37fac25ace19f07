import { readAddress, writeAddress, type RegisterAddress } from '../../../../src/domain/register/address';

const plain: RegisterAddress = { search: '', filters: {} };

describe('the address of what the register shows', () => {
  const everything: RegisterAddress = {
    view: 'DueForReview', search: 'tŷ & "co"', filters: { service: ["Children's Services", 'Learning, Inclusion and Culture'], statutory: ['-'] },
    sort: { column: 'NextReview', descending: true }, group: 'Service', layout: 'cards', entry: 'P-0042'
  };

  it('reproduces everything that was chosen', () => {
    expect(readAddress(writeAddress('', everything))).toEqual(everything);
  });

  it('reads nothing from an address that says nothing', () => {
    expect(readAddress('?web=1')).toEqual({ ...plain, view: undefined, sort: undefined, group: undefined, layout: undefined, entry: undefined });
  });

  it.each([
    ['an ascending sort', '?sort=Title', { sort: { column: 'Title', descending: false } }],
    ['no groups in a view that has some', '?group=none', { group: '' }],
    ['a layout nobody knows as none', '?layout=globe', { layout: undefined }],
    ['a value given twice once', '?type=Partnership&type=Partnership', { filters: { type: ['Partnership'] } }],
    ['an empty value as none', '?type=', { filters: {} }]
  ])('reads %s', (_, query, expected) => expect(readAddress(query)).toMatchObject(expected));

  it('leaves parameters of others as they are', () => {
    const query = '?maintenancemode&Mode=Edit&x=a%20b&q=old&entry=P-0001';
    expect(writeAddress(query, { ...plain, search: 'new' })).toBe('?maintenancemode&Mode=Edit&x=a%20b&q=new');
  });

  it('is empty when nothing is chosen', () => {
    expect(writeAddress('?q=old', plain)).toBe('');
  });

  it('says so when a view’s groups are taken away', () => {
    expect(writeAddress('', { ...plain, group: '' })).toBe('?group=none');
  });
});

test.each([['?organisations', 'all'], ['?organisations=', 'all'], ['?organisations=O-0012', 'O-0012'], ['?q=x', undefined]])('%s opens the organisations: %s', (query, expected) => {
  expect(readAddress(query).organisations).toBe(expected);
});

test('the organisations’ address comes back as it was, and goes when they are closed', () => {
  const opened = readAddress('?organisations=O-0012&view=Closed');
  expect(writeAddress('?env=x', opened)).toBe('?env=x&view=Closed&organisations=O-0012');
  expect(writeAddress('?organisations=O-0012', { ...opened, organisations: undefined })).toBe('?view=Closed');
});
