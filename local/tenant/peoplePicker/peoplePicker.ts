import type { Input, Operation, Resource } from '../path/resource';
import type { RequestContext } from '../requestContext';
import { findPeople } from './findPeople';
import { pickerEntity, unresolved, type PickerEntity } from './pickerEntity';
import { pickerQuery, type PickerQuery } from './pickerQuery';

const service = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** The people picker's two methods; each answers a text of JSON inside its JSON. */
export function peoplePicker(context: RequestContext): NonNullable<Resource['children']> {
  const method = (name: string, answer: (query: PickerQuery) => PickerEntity | readonly PickerEntity[]): (() => Resource) => {
    const run = (input: Input): ReturnType<Operation['run']> => ({ kind: 'value', name, value: JSON.stringify(answer(pickerQuery(name, input))) });
    return () => ({ operations: { POST: { right: 'BrowseUserInfo', on: context.web, run } } });
  };
  return {
    [`${service}.clientpeoplepickersearchuser`]: method('ClientPeoplePickerSearchUser', (query) => searched(context, query)),
    [`${service}.clientpeoplepickerresolveuser`]: method('ClientPeoplePickerResolveUser', (query) => resolved(context, query))
  };
}

const searched = (context: RequestContext, { text, atMost }: PickerQuery): PickerEntity[] => findPeople(context.directory.people(), text).slice(0, atMost).map(pickerEntity);

/** One person when the text is a login name or a mail address, or when it fits nobody else. */
function resolved(context: RequestContext, { text, atMost }: PickerQuery): PickerEntity {
  const mail = text.trim().replace(/^i:0#\.f\|membership\|/i, '');
  const exact = context.directory.personByMail(mail);
  if (exact !== undefined && exact.enabled) return pickerEntity(exact);
  const matches = findPeople(context.directory.people(), mail);
  return matches.length === 1 ? pickerEntity(matches[0]) : unresolved(text, matches.slice(0, atMost).map(pickerEntity));
}
