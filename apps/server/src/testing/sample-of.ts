/** JSON Schema as zod writes it; only what is looked at here. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  pattern?: string;
  format?: string;
  minLength?: number;
}

/** Texts that suit the patterns in use; the first that fits is taken. */
const TEXTS = ['aa', '2025-09-15', '0'.repeat(32), '0'.repeat(64), 'a@example.org', 'a'.repeat(16), '1', '2025-09'];

/** A value that the schema takes, with every property there is; a text that no pattern of ours fits stays `aa`. */
export function sampleOf(schema: Schema): unknown {
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (choice) return sampleOf(choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object') {
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property)]));
  }
  if (schema.type === 'array')
    return schema.items ? Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => sampleOf(schema.items ?? {})) : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.format === 'email') return 'a@example.org';
  return TEXTS.find((text) => text.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? '').test(text)) ?? 'aa';
}
