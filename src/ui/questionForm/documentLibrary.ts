import { EvidenceDocument } from '../../domain/protocol/answer';

/** Where governance documents of this entry are kept. */
export interface DocumentLibrary {
  /** What the addresses of its documents begin with. */
  readonly address: string;
  /** The entry's, the newest first. */
  documents(): Promise<readonly EvidenceDocument[]>;
  /** Absent where this person may not. */
  upload?(file: File, how: UploadControl): Promise<EvidenceDocument>;
}

export interface UploadControl {
  readonly signal: AbortSignal;
  /** Bytes that have arrived. */
  onProgress(sent: number): void;
}

export function isInLibrary(library: DocumentLibrary | undefined, { address }: Pick<EvidenceDocument, 'address'>): boolean {
  return library !== undefined && address.startsWith(library.address);
}
