const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryBytes = 128;

/** A file as Office wrote until 2007: of it only the signature and, somewhere behind, a directory with those streams. */
export function compoundFile(streams: readonly string[]): Blob {
  const bytes = new Uint8Array(512 * 5 + entryBytes * streams.length);
  bytes.set(signature);
  const view = new DataView(bytes.buffer);
  streams.forEach((name, at) => {
    const entryAt = 512 * 5 + entryBytes * at;
    Array.from(name).forEach((character, place) => view.setUint16(entryAt + place * 2, character.charCodeAt(0), true));
    view.setUint16(entryAt + 64, (name.length + 1) * 2, true);
    view.setUint8(entryAt + 66, 2);
  });
  return new Blob([bytes]);
}
