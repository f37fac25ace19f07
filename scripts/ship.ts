import { join } from 'node:path';
import { projectDir } from './steps/command';
import { serviceBuild } from './steps/serviceBuild';
import { shipBuild } from './steps/shipBuild';

async function ship(): Promise<void> {
  await shipBuild({ isLinted: true });
  await serviceBuild(join(projectDir, 'release', 'service'));
  console.log('sharepoint/solution/partnership-governance.sppkg is ready to be uploaded to the app catalogue, and release/service to be put in Azure.');
}

ship().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
