import { startProduct } from '../../../local/start';

/** The product in a process of its own, as `npm start` runs it after building. */
startProduct(process.argv.slice(2), process.env).catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
