import { exposeHost } from './before/exposeHost';
import { followClock } from './before/followClock';
import { sendGraphHere } from './before/sendGraphHere';
import { setTheme } from './before/setTheme';
import { pageBlock } from './pageBlock';
import type { HostPage } from '../page/hostPage';

/** Runs before the SPFx runtime: what a SharePoint page has set up by then. */
const page = pageBlock<HostPage>('host-page');
followClock(page.clockOffset);
exposeHost();
sendGraphHere();
setTheme(page.theme.values);
