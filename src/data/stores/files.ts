/** Files of the site's libraries. Everything is written as the person who is signed in. */
export interface Files {
  /** Adds a file. One whose name is taken gets another: nothing is ever overwritten. Rejects with a `StoreError`. */
  upload(file: NewFile): Promise<UploadedFile>;
  /** What is in a file. @param library its address below the site. */
  text(library: string, name: string): Promise<string>;
}

export interface NewFile {
  /** Address of the library below the site: `GovernanceDocuments`. */
  readonly library: string;
  readonly name: string;
  readonly content: Blob;
  /** Aborted, nothing of the file stays in the library, as far as SharePoint can still be told. */
  readonly signal?: AbortSignal;
  /** Bytes that have arrived; told for files that go in more than one piece. */
  onProgress?(sent: number): void;
}

export interface UploadedFile {
  /** Of its item in the library. */
  readonly id: number;
  /** As the library has it. */
  readonly name: string;
  /** Server-relative and decoded: `/sites/p/GovernanceDocuments/a b.pdf`. */
  readonly path: string;
}
