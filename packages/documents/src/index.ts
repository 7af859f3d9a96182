export { DocumentError, type DocumentErrorCode } from './errors.js';
export { LARGEST_FILE, openDocument, refuseTooLarge, type DocumentFormat, type OpenedDocument } from './open/open-document.js';
export { writeFollow, type FollowInput } from './write/follow-sheet.js';
export { toHtml } from './write/html-page.js';
export { toJsonl } from './write/jsonl.js';
export { toMarkdown } from './write/markdown.js';
export { writeTaskList, type TaskListInput } from './write/task-list.js';
export { type ReadingInput } from './write/input.js';
