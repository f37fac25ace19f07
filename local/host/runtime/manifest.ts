/** The parts of an SPFx component manifest that the loader and the host read. */
export interface ScriptResource {
  readonly type: 'path' | 'localizedPath' | 'component';
  readonly id?: string;
  readonly version?: string;
  readonly path?: string | object;
  readonly paths?: Readonly<Record<string, object>>;
}

export interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly manifestVersion: 2;
  readonly isInternal?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** The same component, its files at `baseUrl`. */
export function servedFrom(manifest: Manifest, baseUrl: string): Manifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}
