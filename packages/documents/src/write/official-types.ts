/** A heading of a report: 1 for 一、, 2 for （一）, 3 for 1.; `text` carries its number. */
export interface OfficialHeading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

/** A paragraph of the body. */
export interface OfficialParagraph {
  kind: 'paragraph';
  /** The run-in topic sentence with its full stop, set in 楷体; empty where there is none. */
  lead: string;
  text: string;
}

/** A column of a table. */
export interface OfficialColumn {
  head: string;
  /** Share of the table's width against the other columns' shares; above 0. */
  width: number;
  align: 'left' | 'center' | 'right';
}

/** What stands after the body on a page of its own: 附件1, 附件2. */
export interface OfficialAnnex {
  title: string;
  /** How to read it, in one or two sentences under the title. */
  note: string | null;
  columns: readonly OfficialColumn[];
  /** Each as long as `columns`. */
  rows: ReadonlyArray<readonly string[]>;
}

/** A report as an official document is built: what is said, not how it looks. */
export interface OfficialDocument {
  title: string;
  /** Under the title, in brackets as it should be read. */
  subtitle: string | null;
  /** A line in red at the head of the first page that says the text is a sample. */
  mark: string | null;
  salutation: string | null;
  body: ReadonlyArray<OfficialHeading | OfficialParagraph>;
  annexes: readonly OfficialAnnex[];
}
