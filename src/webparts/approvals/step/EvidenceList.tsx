import * as React from 'react';
import type { SubmittedContent } from '../../../domain/approval/submittedContent';
import { stepWords } from '../../../loc/approvals/step';
import { documentWords } from '../../../loc/documents';
import { fill, type Language } from '../../../loc/wording';
import { ExternalLink } from '../../../ui/panel/ExternalLink';
import { documentTitle } from './documentTitle';
import { shortHash } from './shortHash';
import styles from './Step.module.scss';

interface Props {
  readonly content: SubmittedContent;
  readonly contentHash: string;
  readonly language: Language;
}

/** Which version of which document was submitted, and what all of it together is told by. */
export function EvidenceList({ content, contentHash, language }: Props): React.ReactElement {
  const words = stepWords(language);
  const { evidence } = content;
  return (
    <>
      {evidence.length > 0 && (
        <section aria-labelledby="evidence-title" className={styles.section}>
          <h3 id="evidence-title" className={styles.sectionTitle}>{words.evidence}</h3>
          <ul className={styles.plain}>
            {evidence.map((each) => (
              <li key={`${each.question} ${each.address}`}>
                <ExternalLink link={{ address: each.address, text: documentTitle(content, each) }} opensNewTab={documentWords(language).opensNewTab} />
                {' · '}{fill(words.documentVersion, each.version)} · <span title={each.sha256}>{fill(words.fingerprint, shortHash(each.sha256))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.guidance} title={contentHash}>{fill(words.contentFingerprint, shortHash(contentHash))}</p>
    </>
  );
}
