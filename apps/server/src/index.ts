/** What the page knows of the server: the shapes it speaks. The server itself is run, not imported. */
export type * from './systems/reports/api.js';
