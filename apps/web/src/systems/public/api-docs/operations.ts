/** As much of an OpenAPI document as the page shows. */
export interface OpenApi {
  paths: Record<string, Record<string, RawOperation>>;
}

interface RawOperation {
  tags?: string[];
  security?: unknown[];
  'x-access'?: string | string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
}

/** One thing that can be asked of the server. */
export interface Operation {
  method: string;
  path: string;
  tag: string;
  /** Needs no sign-in. */
  isOpen: boolean;
  /** The roles that may, joined by commas; empty where anybody signed in may. */
  access: string;
  parameters: { name: string; where: string; required: boolean; schema: unknown }[];
  body: unknown;
}

/** The document's operations in its order, grouped by tag. */
export function operationsOf({ paths }: OpenApi): Operation[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]): Operation => {
      const access = raw['x-access'] ?? 'public';
      return {
        method: method.toUpperCase(),
        path,
        tag: raw.tags?.[0] ?? '',
        isOpen: access === 'public',
        access: Array.isArray(access) ? access.join(', ') : '',
        parameters: (raw.parameters ?? []).map(({ name, in: where, required = false, schema }) => ({ name, where, required, schema })),
        body: Object.values(raw.requestBody?.content ?? {})[0]?.schema,
      };
    }),
  );
  return operations.sort((a, b) => a.tag.localeCompare(b.tag));
}
