import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { Page } from '../../../core/parts/Page.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { operationsOf, type OpenApi, type Operation } from './operations.js';
import styles from './ApiDocsPage.module.css';

/** The whole API to read, from the same document that programs read. */
export function ApiDocsPage() {
  const { apiDocs } = useTexts();
  useTitle(apiDocs.title);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['openapi'], queryFn: () => request<OpenApi>('/api/openapi.json') });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const operations = operationsOf(data).filter(({ isOpen }) => isOpen || !onlyOpen);
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return (
    <Page isTop title={apiDocs.title} lead={apiDocs.lead} actions={<a href="/api/openapi.json">{apiDocs.raw}</a>}>
      <p className={styles.tools}>
        <label>
          <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} /> {apiDocs.onlyOpen}
        </label>
        <span role="status">{apiDocs.operations(operations.length)}</span>
      </p>
      {tags.map((tag) => (
        <section key={tag} className={styles.group}>
          <h2>{tag}</h2>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <Details key={`${operation.method} ${operation.path}`} operation={operation} />
            ))}
        </section>
      ))}
    </Page>
  );
}

function Details({ operation }: { operation: Operation }) {
  const { apiDocs } = useTexts();
  const { method, path, isOpen, access, parameters, body } = operation;
  return (
    <details className={styles.operation}>
      <summary>
        <b>{method}</b> <code>{path}</code> <span>{isOpen ? apiDocs.open : access || apiDocs.signedIn}</span>
      </summary>
      {parameters.length > 0 && (
        <>
          <h3>{apiDocs.parameters}</h3>
          <ul>
            {parameters.map(({ name, where, required, schema }) => (
              <li key={`${where} ${name}`}>
                <code>{name}</code> {apiDocs.where[where] ?? where}
                {required && ` · ${apiDocs.required}`} <code>{JSON.stringify(schema)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {body !== undefined && (
        <>
          <h3>{apiDocs.body}</h3>
          <pre tabIndex={0}>{JSON.stringify(body, null, 2)}</pre>
        </>
      )}
    </details>
  );
}
