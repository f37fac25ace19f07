import { addSubmission } from '../../../src/data/submission/addSubmission';
import { concludeForm } from '../../../src/data/submission/concludeForm';
import { hindranceOf } from '../../../src/data/submission/hindranceOf';
import { submissionById } from '../../../src/data/submissions';
import { answersOf } from '../../unit/domain/protocol/answersBuilder';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf } from './formSite';

test('an entry whose screening says no takes no checklist, and one that has a screening under way no second one', async () => {
  const site = await formSite();
  try {
    const store = storeAs(site, 'leadOfficer');
    const officer = await personOf(site, store, 'leadOfficer');
    const protocol = protocolOf();
    const [screening, checklist] = protocol.forms;
    expect(await hindranceOf(store, checklist, 1)).toBeUndefined();
    const place = await addSubmission(store, newSubmission(officer, { protocol: 'little 1.0', answers: answersOf({ isOne: 'no', excluded: 'no' }) }));
    expect(await hindranceOf(store, screening, 1)).toMatchObject({ kind: 'underWay', form: { id: place.id } });
    await concludeForm(store, await submissionById(store, place), protocol, screening);
    expect(await hindranceOf(store, checklist, 1)).toMatchObject({ kind: 'screenedOut', form: { id: place.id, verdict: 'notOne' } });
    expect(await hindranceOf(store, screening, 1)).toBeUndefined();
  } finally {
    await site.close();
  }
}, 60_000);
