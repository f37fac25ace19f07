import { hostControl } from './before/exposeHost';
import { pageBlock } from './pageBlock';
import { showFailure } from './showFailure';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: unknown, onFailure: (error: unknown) => void): Promise<unknown>;
}

/** Starts the SPFx runtime with SharePoint's own call; it loads the host's application, which loads the web part. */
const { spModuleLoader } = window as unknown as { readonly spModuleLoader: ModuleLoader };
spModuleLoader._isTelemetryDisabled = true;
spModuleLoader.start(pageBlock('host-boot'), fail).catch(fail);

function fail(error: unknown): void {
  hostControl().fail(error);
  showFailure();
}
