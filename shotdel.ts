import { shots } from '/tmp/shot';
shots('del', 'nia.rhydderch@cwmonnen.example', async (page, shot, { lang, theme }) => {
  const base = `/sites/partnerships/SitePages/Register.aspx?lang=${lang}&theme=${theme}&view=Everything`;
  await page.goto(`${base}&entry=P-0010`);
  const del = page.getByRole('dialog').getByRole('button', { name: /^(Delete|Dileu)$/ });
  await del.click(); await page.waitForTimeout(500); await shot('kept');
  await page.goto(`${base}&entry=P-0073`);
  await del.click(); await page.waitForTimeout(800); await shot('ask');
  await page.getByRole('dialog').getByRole('group').getByRole('button', { name: /^(Delete|Dileu)$/ }).click();
  await page.getByRole('button', { name: /^(Undo|Dadwneud)$/ }).waitFor(); await page.waitForTimeout(1000); await shot('deleted');
  await page.getByRole('button', { name: /^(Undo|Dadwneud)$/ }).click(); await page.getByRole('button', { name: /^(Dismiss|Cau.r neges)$/ }).waitFor(); await page.waitForTimeout(800); await shot('back');
}).then(() => console.log('done'));
