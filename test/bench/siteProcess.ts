import { startLocal } from '../../local/product';
import { peer } from './subjects';

/** The product in a process of its own, so that it does not share a thread with what measures it: `siteProcess.ts <data folder> <entries>`. */
async function main([dataDir, scale]: readonly string[]): Promise<void> {
  const product = await startLocal({ dataDir, port: 0, scale: Number(scale), extraReleases: [peer.releaseDir] });
  console.log(`Ready: ${product.url}`);
  process.once('SIGTERM', () => void product.close());
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
