import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant } from '../../../local/tenant/tenant';
import { madeOnce } from './madeOnce';

/** The data folder of a tenant that nobody has used yet. Its keys are the same each time: making a pair takes longer than many a test. */
export async function tenantFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  await madeOnce('tenant', folder, async (template) => {
    const tenant = await openTenant({ dataDir: template, isThrowaway: true });
    await tenant.close();
  });
  return folder;
}
