export const exportSubjects = ['view', 'entries', 'everything', 'public'] as const;
export type ExportSubject = (typeof exportSubjects)[number];

export type ExportFormat = 'xlsx' | 'csv' | 'zip' | 'json';

/** The first is what most people want. */
export const formatsOf: Readonly<Record<ExportSubject, readonly ExportFormat[]>> = {
  view: ['xlsx', 'csv'],
  entries: ['xlsx', 'csv'],
  everything: ['xlsx', 'zip'],
  public: ['csv', 'json']
};

export interface ExportWish {
  readonly subject: ExportSubject;
  readonly format: ExportFormat;
  /** With everything: the restricted notes and forms too. */
  readonly withRestricted: boolean;
}
