import { WorkbookError } from '../../workbookError';
import { mostRelationships } from '../limits';
import { Package } from './package';

/** What a part refers to, by the ids it uses for that. */
export interface Relationship {
  /** The last word of its type, which is what the strict and the older form have in common: `worksheet`, `styles`. */
  readonly kind: string;
  /** The path of the part. */
  readonly path: string;
}

/** `of`: the part's path, or nothing for the package itself. None where the part has no list of them. */
export async function readRelationships(parts: Package, of: string): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const cut = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, cut);
  const path = `${folder}_rels/${of.slice(cut)}.rels`;
  if (!parts.has(path)) return found;
  await parts.read(path, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
      if (found.size === mostRelationships) throw new WorkbookError('broken');
      found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), path: targetPath(folder, Target) });
    }
  });
  return found;
}

/** Targets are relative to the part's folder, or begin with `/` and are not. */
function targetPath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
