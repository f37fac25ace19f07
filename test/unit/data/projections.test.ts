import { projectionsOf } from '../../../src/data/projections';

test.each([['Running', { Status: 'Current' }], ['Review', { Status: 'Under review' }], ['Closed', { Status: 'Closed' }]])('the stage %s brings its status with it', (stage, values) => {
  expect(projectionsOf(stage)).toEqual(values);
});

test('a stage of the policy unit’s own leaves the status as it was', () => {
  expect(projectionsOf('On hold')).toEqual({});
});
