import { Membership } from '../../../../domain/partnership/membership';
import { dayText } from '../../../../loc/calendar';
import { choiceText } from '../../../../loc/choices';
import { moneyText } from '../../../../loc/money';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';

/** As what, when and with what an organisation takes part. */
export function membershipText({ role, from, to, contribution, contributionNote }: Membership, language: Language): readonly string[] {
  const words = organisationWords(language);
  const day = (value: string): string => dayText(value, language);
  const period = from && to ? fill(words.fromTo, day(from), day(to)) : from ? fill(words.from, day(from)) : to && fill(words.until, day(to));
  return [role && choiceText(role, language), period, contribution === undefined ? undefined : moneyText(contribution), contributionNote].filter((part): part is string => Boolean(part));
}
