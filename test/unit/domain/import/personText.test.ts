import { mailIn, personKey, plainName } from '../../../../src/domain/import/personText';

it.each([
  ['Sian.Evans@council.gov.uk', 'sian.evans@council.gov.uk'], [' mailto:sian@council ', undefined], ['mailto:s@council.uk', 's@council.uk'], ['Siân Evans <s.evans@council.uk>', 's.evans@council.uk'],
  ['Siân Evans', undefined], ['a@b.uk; c@d.uk', undefined], ['a@b.uk, c@d.uk', undefined], ['<script>alert(1)</script>', undefined], ['@', undefined]
])('“%s” is the mail address %s', (text, mail) => {
  expect(mailIn(text)).toBe(mail);
});

it.each(['Siân Evans', 'EVANS, Sian', 'sian  evans', 'Evans , Siân'])('“%s” is Siân Evans', (text) => {
  expect(personKey(text)).toBe('sian evans');
});

it('names of three parts are taken as they are', () => {
  expect(personKey('Evans, Siân, Housing')).not.toBe(personKey('Siân Evans'));
});

it.each([
  ['Cllr Siân Evans', 'Siân Evans'], ['Dr. Evans, Siân (Head of Housing)', 'Siân Evans'], ['Evans, Mrs Siân', 'Siân Evans'], ['Cynghorydd Wyn Parry', 'Wyn Parry'], ['Mr', 'Mr'], ['(vacant)', '']
])('of “%s”, “%s” is looked for', (text, name) => {
  expect(plainName(text)).toBe(name);
});
