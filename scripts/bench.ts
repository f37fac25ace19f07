import { bench } from '../test/bench/bench';
import { benchOptions } from '../test/bench/options';
import { ensureBrowser } from './steps/browser';
import { isShipBuildStale, shipBuild } from './steps/shipBuild';

async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  await ensureBrowser();
  if (isShipBuildStale()) {
    console.log('Building the web parts as they ship (about 20 seconds) …');
    await shipBuild({ isLinted: false });
  }
  await bench(options);
}

main().catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
