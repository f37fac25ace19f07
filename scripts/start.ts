import { isShipBuildStale, shipBuild } from './steps/shipBuild';

async function start(): Promise<void> {
  if (isShipBuildStale()) {
    console.log('Building the web parts as they ship (about 20 seconds) …');
    await shipBuild({ isLinted: false });
  }
  const { startProduct } = await import('../local/start');
  await startProduct(process.argv.slice(2), process.env);
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
