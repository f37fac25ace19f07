import { guidFrom } from '../../tenant/directory/entraGroup';
import { Person, Role } from '../../tenant/directory/person';
import { council } from '../council/place';
import { directorateOf, Service } from '../council/services';

interface Post {
  readonly name: string;
  readonly jobTitle: string;
  /** Empty for those above the services. */
  readonly service: Service | '';
  readonly directorate?: string;
  readonly roles?: readonly Role[];
  readonly managerOid?: string;
  readonly language?: 'en' | 'cy';
  readonly enabled?: boolean;
}

/** A person of the directory; mail address and directory id follow from the name and stay as they are. */
export function personIn(post: Post): Person {
  const [givenName, ...rest] = post.name.split(' ');
  const surname = rest.join(' ');
  const mail = `${lettersOf(givenName)}.${lettersOf(surname)}@${council.mailDomain}`;
  return {
    oid: guidFrom(`person ${mail}`),
    mail,
    name: post.name,
    givenName,
    surname,
    jobTitle: post.jobTitle,
    service: post.service,
    directorate: post.directorate ?? (post.service ? directorateOf[post.service] : ''),
    roles: ['staff', ...(post.roles ?? [])],
    managerOid: post.managerOid,
    language: post.language ?? 'en',
    enabled: post.enabled ?? true
  };
}

function lettersOf(name: string): string {
  return name.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase();
}
