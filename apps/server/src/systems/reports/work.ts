import type { FollowInput, TaskListInput } from '@luoshi/documents';
import type { Followed, Reading } from '@luoshi/reader';

/** What the reading thread is asked to do. */
export type Task =
  | { do: 'open'; bytes: Uint8Array; name: string }
  | { do: 'read'; text: string }
  | { do: 'follow'; reading: Reading; next: Reading }
  | { do: 'write-task-list'; input: TaskListInput }
  | { do: 'write-follow'; input: FollowInput };

/** A document opened and read. */
export interface FreshlyRead {
  text: string;
  format: string;
  reading: Reading;
}

/** What a task gives; a file that cannot be read is a result, not a failure of the thread. */
export interface Results {
  open: { ok: true; opened: FreshlyRead } | { ok: false; code: string; message: string; mend: string; messageEn: string; mendEn: string };
  read: Reading;
  follow: Followed[];
  'write-task-list': Uint8Array;
  'write-follow': Uint8Array;
}

/** The thread's answer to one task. */
export type Answer = { result: Results[Task['do']] } | { failure: string };
