import { WorkbookError } from '../../workbookError';
import { Reading } from '../reading';
import { XmlParse } from '../xml/xmlParse';
import { XmlSink } from '../xml/xmlSink';
import { unpack } from '../zip/unpack';
import { partPath, readZipDirectory, ZipDirectory } from '../zip/zipDirectory';

/** The parts that a workbook's zip file consists of. */
export interface Package {
  has(path: string): boolean;
  /** Bytes in the file. */
  size(path: string): number;
  /** Tells the sink what stands in a part; one that is missing means that the workbook is broken. */
  read(path: string, sink: XmlSink): Promise<void>;
}

export async function openPackage(file: Blob, reading: Reading): Promise<Package> {
  const directory: ZipDirectory = await readZipDirectory(file);
  return {
    has: (path) => directory.has(partPath(path)),
    size: (path) => directory.get(partPath(path))?.packedSize ?? 0,
    async read(path, sink) {
      const entry = directory.get(partPath(path));
      if (!entry) throw new WorkbookError('broken');
      const parse = new XmlParse(sink);
      await unpack(file, entry, reading, (bytes) => parse.write(bytes));
      parse.end();
    }
  };
}
