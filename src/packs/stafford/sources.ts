import { Source } from '../../domain/protocol/packText';

/** Where the rules of this pack come from: paragraphs of Stafford Borough Council's partnership protocol, and needs of the catalogue. */
export const sources = {
  definition: { paragraph: 'Section 2', needs: ['S1'] },
  features: { paragraph: 'Section 3', needs: ['S2'] },
  whyEntered: { paragraph: 'Section 5', needs: ['S4'] },
  problems: { paragraph: 'Section 6', needs: ['S13'] },
  signOff: { paragraph: 'Section 7', needs: ['S7'] },
  authority: { paragraph: 'Section 7', needs: ['S8'] },
  annualReport: { paragraph: 'Section 7', needs: ['S13'] },
  notJoining: { paragraph: 'Section 8', needs: ['S5'] },
  policy: { paragraph: 'Appendix A', needs: ['S5'] },
  checklist: { paragraph: 'Appendix B', needs: ['S6'] },
  checklistSignOff: { paragraph: 'Appendix B', needs: ['S6', 'S7'] },
  details: { paragraph: 'Appendix C, partnership details', needs: ['S9'] },
  summary: { paragraph: 'Appendix C, summary assessment sheet', needs: ['S12'] }
} as const satisfies Readonly<Record<string, Source>>;
