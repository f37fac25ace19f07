import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { SiteRecords } from './baseline/siteRecords';
import { recordsList } from './definitions';
import { allows } from './permissionMask';
import { object, text } from './read/json';
import { keptReport } from './report/keptReport';
import { Report } from './report/report';

export interface SetupOfSite {
  readonly title: string;
  /** Courtesy only: SharePoint itself refuses whoever may not. */
  readonly mayRun: boolean;
  readonly report?: Report;
}

/** What the Setup page shows before anybody presses anything; anyone who may open the site may read it. Two requests. */
export async function readSetup(sp: SPFI, siteUrl: string): Promise<SetupOfSite> {
  const records = new SiteRecords(sp, `${new URL(siteUrl).pathname.replace(/\/$/, '')}/${recordsList.url}`);
  const [web] = await Promise.all([sp.web.select('Title', 'EffectiveBasePermissions')().then(object), records.read()]);
  const mask = object(web.EffectiveBasePermissions);
  return { title: text(web.Title), mayRun: allows({ High: text(mask.High), Low: text(mask.Low) }, 'ManagePermissions'), report: keptReport(records) };
}
