import { mostItemsAtOnce } from '../../../src/data/mostItemsAtOnce';

test.each([[1, 5000], [8, 5000], [10, 4000], [40, 1000]])('of %s columns, %s items', (columns, items) => {
  expect(mostItemsAtOnce(columns)).toBe(items);
});
