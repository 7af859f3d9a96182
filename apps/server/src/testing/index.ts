export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startTestServer, type TestRoute, type TestServer } from './start-test-server.js';
export { sampleOf } from './sample-of.js';
export { PEOPLE, type Somebody } from './people.js';
export { makeTestReceipt } from './receipt.js';
