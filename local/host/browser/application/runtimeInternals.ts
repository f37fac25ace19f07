/**
 * What SharePoint's own pages use of the SPFx runtime and its published types leave out. Everything here may change with a version
 * of the runtime, and is called nowhere else.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import { AadTokenProvider } from '@microsoft/sp-http-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { CanvasWebPart } from '../../page/canvasStore';

export interface Application {
  readonly context: { readonly serviceScope: ServiceScope };
}

export interface WebPartManager {
  loadWebPart(context: object): Promise<void>;
  serialize(instanceId: string): ReadonlyMap<string, CanvasWebPart | undefined>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
}

/** The calls that the manager makes to whatever hosts its web parts. */
export interface WebPartHost {
  onBeforeWebPartInitialize(options: object): Promise<void>;
  onAfterWebPartLoad(options: object): void;
  onAfterWebPartInitialize(options: object): void;
  onAfterWebPartRender(options: object): void;
}

interface WebPartBase {
  readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
}

const { _ClientSideWebPartManagerFactory: managers, _MinimalWebPartHost } = webPartBase as unknown as WebPartBase;

export const { BaseApplication } = applicationBase as unknown as { readonly BaseApplication: new () => Application };

export const MinimalWebPartHost = _MinimalWebPartHost;

export function createManager(host: WebPartHost): WebPartManager {
  return managers.create(host);
}

export function manifestOf(componentId: string): object {
  const { tryGetManifestById } = SPComponentLoader as unknown as { tryGetManifestById(id: string): object | undefined };
  const manifest = tryGetManifestById.call(SPComponentLoader, componentId);
  if (!manifest) {
    throw new Error(`No manifest of the page has the id ${componentId}`);
  }
  return manifest;
}

export function setTheme(scope: ServiceScope, theme: unknown): void {
  (scope.consume(ThemeProvider.serviceKey) as unknown as { _setTheme(theme: unknown): void })._setTheme(theme);
}

/** The one place where the runtime asks for a token. */
export function setTokenSource(getToken: (resource: string) => Promise<string>): void {
  (AadTokenProvider as unknown as { readonly prototype: { getToken: typeof getToken } }).prototype.getToken = getToken;
}
