import { readFileSync } from 'node:fs';
import path from 'node:path';
import { amdModule } from './amdModule';
import type { Manifest } from './manifest';

/** SharePoint's pages application, which finds the web parts of a page and loads them; here it is the host's. */
export const hostApplicationId = '5d0c1b0e-7f0e-4a51-9d7c-000000000001';

const version = '1.0.0';

const needs: Readonly<Record<string, string>> = {
  '@microsoft/sp-application-base': '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-http-base': '8496636c-2300-4915-abef-20de64c98d8b',
  '@microsoft/sp-loader': '1c6c9123-7aac-41f3-a376-3caea41ed83f',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0'
};

export function hostApplicationManifest(baseUrl: string): Manifest {
  const components = Object.entries(needs).map(([name, id]) => [name, { type: 'component', id, version: '1.23.2' }] as const);
  return {
    id: hostApplicationId,
    alias: 'PartnershipHostApplication',
    version,
    componentType: 'Application',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl],
      entryModuleId: 'main',
      scriptResources: { main: { type: 'path', path: `${hostApplicationId}.js` }, ...Object.fromEntries(components) }
    }
  };
}

export function hostApplicationModule(builtDir: string): string {
  return amdModule(hostApplicationId, version, Object.keys(needs), readFileSync(path.join(builtDir, 'modules/hostApplication.js'), 'utf8'));
}
