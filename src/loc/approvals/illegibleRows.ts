import { Language, Words, wordsFor } from '../wording';

/** Wording of rows that a list on the approvals page leaves out. `{0}` is filled in. */
const illegibleRowsWording = {
  oneStep: {
    en: 'One step cannot be read, so it is not among these. The service tries by itself to set it right; if this is still here in an hour, tell the policy unit.',
    cy: 'Ni ellir darllen un cam, felly nid yw ymhlith y rhain. Mae’r gwasanaeth yn ceisio ei gywiro ohono’i hun; os yw hyn yma o hyd ymhen awr, rhowch wybod i’r uned bolisi.'
  },
  steps: {
    en: '{0} steps cannot be read, so they are not among these. The service tries by itself to set them right; if this is still here in an hour, tell the policy unit.',
    cy: 'Nifer y camau na ellir eu darllen: {0}. Nid ydynt ymhlith y rhain. Mae’r gwasanaeth yn ceisio eu cywiro ohono’i hun; os yw hyn yma o hyd ymhen awr, rhowch wybod i’r uned bolisi.'
  },
  oneDecision: {
    en: 'One of your decisions cannot be read, so it is not among these. Its record is damaged: tell the policy unit. An earlier version of it in the list Decisions says what it was.',
    cy: 'Ni ellir darllen un o’ch penderfyniadau, felly nid yw ymhlith y rhain. Mae ei gofnod wedi’i ddifrodi: rhowch wybod i’r uned bolisi. Mae fersiwn cynharach ohono yn y rhestr Decisions yn dweud beth ydoedd.'
  },
  decisions: {
    en: '{0} of your decisions cannot be read, so they are not among these. Their records are damaged: tell the policy unit. Earlier versions of them in the list Decisions say what they were.',
    cy: 'Nifer eich penderfyniadau na ellir eu darllen: {0}. Nid ydynt ymhlith y rhain. Mae eu cofnodion wedi’u difrodi: rhowch wybod i’r uned bolisi. Mae fersiynau cynharach ohonynt yn y rhestr Decisions yn dweud beth oeddent.'
  }
};

export type IllegibleRowsWords = Words<typeof illegibleRowsWording>;

export function illegibleRowsWords(language: Language): IllegibleRowsWords {
  return wordsFor(illegibleRowsWording, language);
}
