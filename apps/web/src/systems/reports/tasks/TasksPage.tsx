import type { Commitment } from '@luoshi/reader';
import { Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useTexts, type Texts } from '../../../core/i18n/language.js';
import { Page } from '../../../core/parts/Page.js';
import { taskListAddress } from '../api.js';
import { indexReport } from '../index-report.js';
import { kindList } from '../reading/filters.js';
import { addressOf } from '../reading/selection.js';
import { useDetail } from '../use-detail.js';
import { taskRows, type TaskRow } from './task-rows.js';
import styles from './TasksPage.module.css';

/** This year's commitments as a table, with the columns of the Excel file. */
export function TasksPage() {
  const { tasks: texts, common, names } = useTexts();
  const detail = useDetail();
  const [words, setWords] = useState('');
  const rows = useMemo(() => taskRows(indexReport(detail), texts.itemsOf), [detail, texts]);
  const shown =
    words.trim() === '' ? rows : rows.filter(({ commitment }) => `${commitment.heading}${commitment.quote}`.includes(words.trim()));
  const columns = useMemo(() => columnsOf(detail.id, texts, names), [detail.id, texts, names]);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <input
            className={styles.search}
            type="search"
            value={words}
            placeholder={texts.search}
            aria-label={texts.search}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
          <a className={styles.download} href={taskListAddress(detail.id)} download>
            {common.download}
          </a>
        </>
      }
    >
      <p className={styles.count} role="status">
        {texts.shown(shown.length)}
      </p>
      <Table<TaskRow>
        rowKey="number"
        columns={columns}
        dataSource={shown}
        size="small"
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: texts.empty }}
      />
    </Page>
  );
}

function columnsOf(reportId: string, { columns, aspire }: Texts['tasks'], names: Texts['names']): TableColumnsType<TaskRow> {
  const by = (key: (commitment: Commitment) => string) => (a: TaskRow, b: TaskRow) =>
    key(a.commitment).localeCompare(key(b.commitment), 'zh');
  const quoted = (text: string) => <span lang="zh-CN">{text}</span>;
  return [
    { title: columns.number, dataIndex: 'number', width: 70, sorter: (a, b) => a.number - b.number },
    {
      title: columns.heading,
      width: 190,
      responsive: ['md'],
      render: (_, { commitment }) => quoted(commitment.heading.split(' > ').at(-1) ?? ''),
    },
    {
      title: columns.task,
      width: 360,
      sorter: by(({ quote }) => quote),
      render: (_, { commitment }) => (
        <Link to={`/reports/${reportId}?c=${addressOf(commitment)}`} className={styles.task} lang="zh-CN">
          {commitment.quote}
        </Link>
      ),
    },
    {
      title: columns.kind,
      width: 100,
      filters: kindList.map((kind) => ({ text: names.kind[kind], value: kind })),
      onFilter: (kind, { commitment }) => commitment.kind === kind,
      render: (_, { commitment }) => names.kind[commitment.kind],
    },
    { title: columns.value, dataIndex: 'value', width: 130, render: quoted },
    { title: columns.last, dataIndex: 'last', width: 120, render: quoted },
    { title: columns.lead, width: 120, responsive: ['lg'], render: (_, { commitment }) => quoted(commitment.owner ?? '') },
    {
      title: columns.deadline,
      width: 120,
      sorter: by(({ deadline }) => deadline ?? ''),
      render: (_, { commitment }) => commitment.deadline,
    },
    {
      title: columns.remarks,
      width: 150,
      responsive: ['lg'],
      render: (_, { commitment, remarks }) => [...(commitment.certainty === 'aspire' ? [aspire] : []), ...remarks].join('；'),
    },
  ];
}
