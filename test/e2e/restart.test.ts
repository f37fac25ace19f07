import { personas } from '../../local/seed/people/personas';
import { journeys } from './support/journeys';

const { visitor, product } = journeys();

const title = 'Written before the power cut';

test('a change that SharePoint has acknowledged is there after the product was killed and started again', async () => {
  const officer = await visitor({ as: personas.leadOfficer });
  await officer.open('/sites/partnerships/SitePages/Register.aspx');
  const status = await officer.page.evaluate(async (name) => {
    const site = '/sites/partnerships/_api';
    const { FormDigestValue: digest } = await (await fetch(`${site}/contextinfo`, { method: 'POST', headers: { accept: 'application/json' } })).json() as { FormDigestValue: string };
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-requestdigest': digest, 'x-http-method': 'MERGE', 'if-match': '*' };
    return (await fetch(`${site}/web/lists/getByTitle('Partnerships')/items(1)`, { method: 'POST', headers, body: JSON.stringify({ Title: name }) })).status;
  }, title);
  expect(status).toBe(204);
  await officer.page.goto('about:blank');
  await product().killAndRestart();

  const staff = await visitor();
  await staff.open('/sites/partnerships/SitePages/Register.aspx?lang=en&entry=P-0001');
  await staff.page.getByRole('dialog').getByRole('heading', { name: title }).waitFor();
});
