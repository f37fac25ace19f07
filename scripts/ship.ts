import { shipBuild } from './steps/shipBuild';

shipBuild({ isLinted: true }).then(
  () => console.log('sharepoint/solution/partnership-governance.sppkg is ready to be uploaded to the app catalogue.'),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  }
);
