import * as React from 'react';
import { ImportPlan, rowsWithLeftOut } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import { Download } from './Download';
import type { ImportGateway } from './importGateway';
import type { OrganisationNames } from './organisationNames';
import { problemSheet } from './problemSheet';

interface Props {
  readonly plan: ImportPlan;
  readonly names: OrganisationNames;
  readonly language: Language;
  write: ImportGateway['write'];
}

/** What is not imported of the file, to be worked through beside the list; nothing where all of it is. */
export function ProblemsDownload({ plan, names, language, write }: Props): React.ReactElement | null {
  const words = importCheckWords(language);
  const isAny = React.useMemo(() => plan.rows.some(({ kind }) => kind === 'refused') || rowsWithLeftOut(plan).length > 0, [plan]);
  if (!isAny) return null;
  return <Download text={words.problemsDownload} name={words.problemsFile} failed={words.problemsFailed} language={language} make={() => write([problemSheet(plan, names, language)])} />;
}
