import { Membership } from '../../../../src/domain/partnership/membership';
import { sortedByName } from '../../../../src/domain/partnership/memberGroups';

const member = (id: number, name: string, nameCy?: string): Membership => ({ id, organisation: { id, name, nameCy } }) as Membership;
const members = [member(1, 'Anvil Trust', 'Ymddiriedolaeth yr Einion'), member(2, 'Gwent Police', 'Heddlu Gwent'), member(3, 'Barnardo’s')];

test.each([['en', [1, 3, 2]], ['cy', [3, 2, 1]]] as const)('members stand by the name that is shown, in %s', (language, ids) => {
  expect(sortedByName(members, language).map(({ id }) => id)).toEqual(ids);
});
