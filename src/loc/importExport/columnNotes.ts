import { Language } from '../wording';

/** Welsh for what the lists say of their columns, as far as it stands in a public extract. */
const inWelsh: Readonly<Record<string, string>> = {
  'Given once, never changed: P-0042.': 'Fe’i rhoddir unwaith ac nid yw’n newid: P-0042.',
  'A partnership, or a collaboration: a service or function that is run together or for one another.': 'Partneriaeth, neu gydweithrediad: gwasanaeth neu swyddogaeth a gynhelir ar y cyd neu ar ran ei gilydd.',
  'Of collaborations only.': 'Ar gyfer cydweithrediadau yn unig.',
  'Legal form in which the bodies work together.': 'Y ffurf gyfreithiol y mae’r cyrff yn cydweithio arni.',
  'Where it is in its life, from the idea to its end.': 'Ble mae yn ei oes, o’r syniad hyd at ei diwedd.',
  'What the council is in it.': 'Beth yw’r cyngor ynddi.',
  "Whether the council holds the partnership's money and answers for it.": 'A yw’r cyngor yn dal arian y bartneriaeth ac yn atebol amdano.',
  'The area that it works for.': 'Yr ardal y mae’n gweithio drosti.',
  'Whether a law requires it.': 'A yw’r gyfraith yn ei gwneud yn ofynnol.',
  'Not required by law, but regarded as good practice.': 'Nid yw’r gyfraith yn ei gwneud yn ofynnol, ond fe’i hystyrir yn arfer da.',
  'Whether the Welsh Government pays for working together here.': 'A yw Llywodraeth Cymru yn talu am y cydweithio hwn.',
  'What working together is to bring. Several can be chosen.': 'Yr hyn y dylai cydweithio ei gyflawni. Gellir dewis sawl un.',
  'Whether the council joined of its own will, or had to.': 'A ymunodd y cyngor o’i wirfodd, neu a oedd yn rhaid iddo.',
  "Priorities of the council's plan that it helps with. Several can be chosen.": 'Blaenoriaethau cynllun y cyngor y mae’n helpu gyda nhw. Gellir dewis sawl un.'
};

/** A note that is not ours is as the policy unit wrote it. */
export function columnNoteText(note: string, language: Language): string {
  return language === 'cy' && Object.prototype.hasOwnProperty.call(inWelsh, note) ? inWelsh[note] : note;
}
