import { Source } from '../../domain/protocol/packText';

/** Where the rules of this pack come from: paragraphs of Caerphilly's collaboration and partnership protocol, and needs of the catalogue. */
export const sources = {
  identifying: { paragraph: 'Identifying partnerships and collaborations', needs: ['C1'] },
  footprint: { paragraph: 'Identifying partnerships and collaborations', needs: ['C4'] },
  definition: { paragraph: 'Defining partnerships and collaborations', needs: ['C2'] },
  models: { paragraph: 'Defining partnerships and collaborations', needs: ['C3'] },
  reasons: { paragraph: 'Framework, 1', needs: ['C5'] },
  components: { paragraph: 'Framework, 2', needs: ['C6'] },
  monitoring: { paragraph: 'Framework, last paragraph', needs: ['C12', 'C13'] },
  actionPlan: { paragraph: 'Appendix 1', needs: ['C13'] },
  governanceCheck: { paragraph: 'Appendix 1', needs: ['C9', 'C10'] },
  quarterlyList: { paragraph: 'Appendix 1', needs: ['C8'] }
} as const satisfies Readonly<Record<string, Source>>;
