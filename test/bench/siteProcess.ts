import { startLocal } from '../../local/product';
import { peer } from './subjects';

/**
 * The product in a process of its own, so that it does not share a thread with what measures it: `siteProcess.ts <data folder> <entries>`.
 * It ends when its standard input does, so that it never outlives a measurement that was cut off.
 */
async function main([dataDir, scale]: readonly string[]): Promise<void> {
  const product = await startLocal({ dataDir, port: 0, scale: Number(scale), extraReleases: [peer.releaseDir] });
  console.log(`Ready: ${product.url}`);
  process.stdin.resume().once('end', () => void product.close());
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
