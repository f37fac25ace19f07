import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AssetSource, directory } from '../assets/assets';
import type { HostBuild } from '../build/hostBuild';
import { hostApplicationId, hostApplicationManifest, hostApplicationModule } from './hostApplication';
import { type Manifest, servedFrom } from './manifest';
import { readManifests } from './readManifests';
import { runtimeFiles } from './runtimeFiles';
import { modulesOfAssembly, runtimeManifests } from './runtimeManifests';
import { type SuppliedModule, suppliedModules } from './suppliedModules';

const version = '1.23.2';
const runtimeAddress = `/_host/spfx/${version}/`;
const assembly = 'sp-application-base/dist/sp-default-assembly_en-us.js';

/** A folder as the SPFx build leaves it, and where the pages find its files. */
interface Release {
  readonly dir: string;
  readonly address: string;
}

/** The SPFx runtime as a page starts it: what to tell its loader, and where its files are. */
export class SpfxRuntime {
  public readonly assemblyAddress = runtimeAddress + assembly;
  private readonly nodeModules: string;
  private readonly releases: readonly Release[];
  private readonly modulesAddress: string;
  private readonly inAssembly: ReadonlySet<string>;
  private readonly published: readonly Manifest[];

  public constructor(projectDir: string, private readonly origin: string, private readonly build: HostBuild, extraReleases: readonly string[] = []) {
    this.nodeModules = path.join(projectDir, 'node_modules');
    this.releases = [
      { dir: path.join(projectDir, 'release'), address: '/_host/solution/' },
      ...extraReleases.map((dir, index) => ({ dir, address: `/_host/solution${index + 1}/` }))
    ];
    this.modulesAddress = `/_host/built/${build.key}/modules/`;
    this.inAssembly = modulesOfAssembly(path.join(this.microsoft, assembly));
    this.published = runtimeManifests(this.microsoft, origin + runtimeAddress);
  }

  /** Manifests of the solution as last built; read each time, so that a new build shows on the next load. */
  public solution(): readonly Manifest[] {
    return this.releases.flatMap(({ dir, address }) => {
      const manifests = path.join(dir, 'manifests');
      return existsSync(manifests) ? readManifests(manifests).map((manifest) => servedFrom(manifest, this.origin + address)) : [];
    });
  }

  /** Everything that the loader may be asked for. */
  public manifests(): readonly Manifest[] {
    return [hostApplicationManifest(this.origin + this.modulesAddress), ...this.published, ...this.solution(), ...this.supplied().map(({ manifest }) => manifest)];
  }

  public sources(): readonly AssetSource[] {
    return [
      runtimeFiles(runtimeAddress, this.microsoft),
      ...this.releases.map(({ dir, address }) => directory(address, path.join(dir, 'assets'))),
      directory('/_host/fonts/', path.join(this.nodeModules, '@fluentui/font-icons-mdl2/fonts')),
      (pathname) => (pathname.startsWith(this.modulesAddress) ? this.module(path.basename(pathname, '.js')) : undefined)
    ];
  }

  private get microsoft(): string {
    return path.join(this.nodeModules, '@microsoft');
  }

  private supplied(): SuppliedModule[] {
    const { nodeModules, build } = this;
    return suppliedModules([...this.published, ...this.solution()], this.inAssembly, { nodeModules, built: build.dir }, this.origin + this.modulesAddress);
  }

  private module(id: string): ReturnType<AssetSource> {
    if (id === hostApplicationId) {
      return { text: () => hostApplicationModule(this.build.dir) };
    }
    const supplied = this.supplied().find(({ manifest }) => manifest.id === id);
    return supplied && { text: supplied.source };
  }
}
