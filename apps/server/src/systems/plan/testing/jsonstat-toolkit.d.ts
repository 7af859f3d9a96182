/** As much of the package's interface as the tests use; it brings no types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    label: string;
    unit: { label: string };
  }
  interface Dimension {
    role: string;
    Category(id: string): Category;
  }
  interface Dataset {
    class: string;
    /** Dimensions. */
    length: number;
    /** Values. */
    n: number;
    Dimension(id: string): Dimension;
    Data(at: Record<string, string>): { value: number | null };
  }
  export default function JSONstat(response: unknown): Dataset;
}
