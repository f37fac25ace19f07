// What comes is waited for as long as a busy machine needs; by itself the library gives up after a second.
require('@testing-library/react').configure({ asyncUtilTimeout: 10_000 });
