export interface DirectoryPatch {
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  readonly unpackedSize?: number;
  readonly headerAt?: number;
}

/** A zip file that says something else of one of its entries, in the list at its end. */
export function patchedDirectory(zip: Uint8Array, path: string, patch: DirectoryPatch): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const entryAt = Buffer.from(bytes).lastIndexOf(path) - 46;
  if (view.getUint32(entryAt, true) !== 0x02014b50) throw new Error(`${path} is not in the zip file.`);
  if (patch.flags !== undefined) view.setUint16(entryAt + 8, patch.flags, true);
  if (patch.method !== undefined) view.setUint16(entryAt + 10, patch.method, true);
  if (patch.checksum !== undefined) view.setUint32(entryAt + 16, patch.checksum, true);
  if (patch.unpackedSize !== undefined) view.setUint32(entryAt + 24, patch.unpackedSize, true);
  if (patch.headerAt !== undefined) view.setUint32(entryAt + 42, patch.headerAt, true);
  return bytes;
}
