import { mailAddress, teamsChatAddress, webAddress } from '../../../../src/ui/panel/address';

test.each(['https://dysgu.example.org/', 'http://old.example.org/a?b=c'])('%s may be linked', (address) => {
  expect(webAddress(address)).toBe(address);
});

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,<b>', 'vbscript:x', 'file:///etc/passwd', 'dysgu.example.org', '//evil.example', ''])('“%s” is not linked', (address) => {
  expect(webAddress(address)).toBeUndefined();
});

test('a mail link carries nothing but one address and the subject', () => {
  expect(mailAddress("sian.o'brien@council.example", 'P-0042 Bread & Roses?')).toBe("mailto:sian.o'brien@council.example?subject=P-0042%20Bread%20%26%20Roses%3F");
  expect(mailAddress('a?bcc=x@council.example', 's')).toBe('mailto:a%3Fbcc%3Dx@council.example?subject=s');
});

test.each(['', 'nobody', 'a@b,c@d', 'a b@c', 'a@b@c', '<a@b>'])('“%s” is not an address', (mail) => {
  expect(mailAddress(mail, 's')).toBeUndefined();
});

test('a Teams chat goes by the sign-in name', () => {
  expect(teamsChatAddress('sian@council.example')).toBe('https://teams.microsoft.com/l/chat/0/0?users=sian%40council.example');
  expect(teamsChatAddress('a@b,c@d&x=y')).toBeUndefined();
});
