import * as React from 'react';
import { Section } from '../../../domain/protocol/form';
import { Language } from '../../../loc/wording';
import { PackWords } from '../../../ui/questionForm/PackWords';
import styles from './FormScreen.module.scss';

interface Props {
  readonly section: Section;
  readonly language: Language;
  readonly children: React.ReactNode;
}

export function FormSection({ section, language, children }: Props): React.ReactElement {
  const id = sectionId(section.code);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.sectionTitle} id={id} tabIndex={-1}><PackWords of={section.title} language={language} /></h3>
      {section.guidance && <p className={styles.guidance}><PackWords of={section.guidance} language={language} /></p>}
      {children}
    </section>
  );
}

export function sectionId(code: string): string {
  return `section-${code}`;
}
