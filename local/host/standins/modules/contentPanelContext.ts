/** SharePoint's side panel for content. There is none here, so nobody ever hears from it. */
const provider = {
  subscriberContext: undefined,
  stateContext: undefined,
  addOnUpdateListener: () => () => undefined,
  addOnMountListener: () => undefined,
  waitForContext: new Promise<never>(() => undefined)
};

export const SPPagesContentPanelProviderContext = { getInstance: () => provider };
export const SPPagesContentPanelPivot = {};
export const SPPagesContentPanelCommandId = {};
export const SPPagesContentPanelQOSScenarios = {};
export const getQOSName = (): string => 'local';
export const monitorChunkLoad = <T>(_name: string, loading: T): T => loading;
