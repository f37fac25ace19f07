import { ApprovalStep } from '../../../../src/domain/approval/approvalStep';
import { Decider, DecideSetting, mayDecide } from '../../../../src/domain/approval/mayDecide';
import { by, directorHolding, holding, involvement, place, someone, step, today } from './approvalBuilder';

const asHolder: Decider = { may: true, as: 'holder' };
const asDeputy: Decider = { may: true, as: 'deputy', onBehalfOf: someone('head') };
const no = (because: Extract<Decider, { may: false }>['because']): Decider => ({ may: false, because });
const holdings = (...rows: DecideSetting['holdings']): Partial<DecideSetting> => ({ holdings: rows });
const involved = (more: Parameters<typeof involvement>[0]): Partial<DecideSetting> => ({ involvement: involvement(more) });
const uncovered = holding({ coverFrom: undefined, coverTo: undefined });

test.each<[string, string, Decider, Partial<DecideSetting>?, Partial<ApprovalStep>?]>([
  ['the holder', 'head', asHolder],
  ['the deputy within the dated cover', 'deputy', asDeputy],
  ['the holder, who need not wait for the cover to end', 'head', asHolder],
  ['not the deputy without a date', 'deputy', no('notCovering'), holdings(uncovered)],
  ['not the deputy before the cover begins', 'deputy', no('notCovering'), holdings(holding({ coverFrom: '2026-06-16' }))],
  ['not the deputy after it', 'deputy', no('notCovering'), holdings(holding({ coverTo: '2026-06-14' }))],
  ['the deputy while the holder is away', 'deputy', asDeputy, { ...holdings(uncovered), away: ['head'] }],
  ['not the deputy because the list says that they cover', 'deputy', no('notCovering'), holdings(uncovered), { isCovered: true }],
  ['not the deputy of a new holder because the former one is away', 'deputy', no('notCovering'), { ...holdings(holding({ holder: someone('newHead'), coverFrom: undefined, coverTo: undefined })), away: ['head'] }],
  ['not a deputy who wrote the row', 'deputy', no('notYours'), { ...holdings(holding({ writtenBy: by('deputy') })), away: ['head'] }],
  ['not a holder who wrote the row', 'head', no('ownRow'), holdings(holding({ writtenBy: by('head') }))],
  ['not the deputy of a holder who wrote the row', 'deputy', no('ownRow'), holdings(holding({ writtenBy: by('head') }))],
  ['nobody else', 'stranger', no('notYours')],
  ['not the director at the step of the head', 'director', no('notYours'), holdings(holding(), directorHolding())],
  ['not the submitter', 'head', no('submitter'), involved({ submitter: 'head' })],
  ['not a deputy who submitted', 'deputy', no('submitter'), involved({ submitter: 'deputy' })],
  ['not the deputy of the submitter', 'deputy', no('submitter'), involved({ submitter: 'head' })],
  ['nobody who edited the answers', 'head', no('editedAnswers'), involved({ editors: ['officer', 'head'] })],
  ['no deputy who edited the answers', 'deputy', no('editedAnswers'), involved({ editors: ['deputy'] })],
  ['not the same person at two steps', 'head', no('decidedEarlierStep'), involved({ deciders: ['head'] })],
  ['not the same person as deputy at the second', 'deputy', no('decidedEarlierStep'), involved({ deciders: ['deputy'] })],
  ['nobody while a save of the form is missing', 'head', no('editorsUnknown'), involved({ areEditorsKnown: false })],
  ['nobody who is known to have edited, whatever else is missing', 'head', no('editedAnswers'), involved({ editors: ['head'], areEditorsKnown: false })],
  ['no disabled account', 'head', no('disabled'), involved({ disabled: ['head'] })],
  ['the deputy of a holder whose account is gone', 'deputy', asDeputy, involved({ disabled: ['head'] })],
  ['who holds the role now, though another was asked', 'newHead', asHolder, holdings(holding({ holder: someone('newHead') }))],
  ['no longer who held it', 'head', no('notYours'), holdings(holding({ holder: someone('newHead') }))],
  ['nobody once nobody holds it', 'head', no('nobody'), holdings()],
  ['nobody while two hold it', 'head', no('severalHolders'), holdings(holding(), holding({ holder: someone('other') }))],
  ['whom the policy unit named, whatever the roles say', 'named', asHolder, holdings(holding()), { isNamed: true, holder: someone('named') }],
  ['not the holder of the role once somebody is named', 'head', no('notYours'), holdings(holding()), { isNamed: true, holder: someone('named') }],
  ['nobody at an exception', 'head', no('exception'), {}, { state: 'Exception', exception: 'nobody' }],
  ['nobody after the decision', 'head', no('notOpen'), {}, { state: 'Approved' }],
  ['nobody after a withdrawal', 'head', no('notOpen'), {}, { state: 'Closed' }]
])('decides: %s', (_, oid, expected, setting = {}, more = {}) => {
  expect(mayDecide(step(more), oid, { place, holdings: [holding()], involvement: involvement(), away: [], today, ...setting })).toEqual(expected);
});
