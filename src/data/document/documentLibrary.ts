import { EvidenceDocument } from '../../domain/protocol/answer';

/** Where governance documents of this entry are kept. */
export interface DocumentLibrary {
  /** What the addresses of its documents begin with. */
  readonly address: string;
  /** The entry's, the newest first. */
  documents(): Promise<readonly EvidenceDocument[]>;
  /** Absent where this person may not make one the entry's. */
  readonly strays?: StrayDocuments;
  /** Absent where this person may not. */
  upload?(file: File, how: UploadControl): Promise<EvidenceDocument>;
}

/** What this person uploaded and is no partnership's: the answer to an upload may be lost after the file arrived. */
export interface StrayDocuments {
  documents(): Promise<readonly EvidenceDocument[]>;
  /** Makes it this entry's. */
  claim(document: EvidenceDocument): Promise<EvidenceDocument>;
}

export interface UploadControl {
  readonly signal: AbortSignal;
  /** Bytes that have arrived. */
  onProgress(sent: number): void;
}

export function isInLibrary(library: DocumentLibrary | undefined, { address }: Pick<EvidenceDocument, 'address'>): boolean {
  return library !== undefined && address.startsWith(library.address);
}
