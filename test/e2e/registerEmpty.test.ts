import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { journeys } from './support/journeys';
import { writeAs } from './support/writeAs';

const register = '/sites/partnerships/SitePages/Register.aspx';
/** In the made-up council. */
const entries = 88;

const { visitor, product } = journeys();

/** As somebody who empties the register before the council's own entries are put in. */
beforeAll(async () => {
  for (let id = 1; id <= entries; id++) {
    await writeAs(product(), personas.policyUnit, `items(${id})/recycle`);
  }
}, 60_000);

test.each(['light', 'dark', 'contrast'])('a register without entries says so in both languages, and axe finds nothing (%s)', async (theme) => {
  const { page, open } = await visitor();
  for (const [language, title] of [['en', 'The register is empty'], ['cy', 'Mae’r gofrestr yn wag']]) {
    await open(`${register}?lang=${language}&theme=${theme}`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect([language, await axe(page)]).toEqual([language, []]);
  }
});
