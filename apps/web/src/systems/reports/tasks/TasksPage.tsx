import { Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts, type Texts } from '../../../core/i18n/language.js';
import { Page } from '../../../core/parts/Page.js';
import { taskListAddress } from '../api.js';
import { indexReport, type ReportIndex } from '../index-report.js';
import { kindList } from '../reading/filters.js';
import { addressOf } from '../reading/selection.js';
import { useDetail } from '../use-detail.js';
import { taskRows, type TaskRow } from './task-rows.js';
import styles from './TasksPage.module.css';

/** This year's commitments as a table, with the columns of the Excel file. */
export function TasksPage() {
  const all = useTexts();
  const { tasks: texts, common } = all;
  const detail = useDetail();
  const [words, setWords] = useState('');
  const language = useLanguage();
  const index = useMemo(() => indexReport(detail), [detail]);
  const rows = useMemo(() => taskRows(index), [index]);
  const shown =
    words.trim() === '' ? rows : rows.filter(({ commitment }) => `${commitment.heading}${commitment.quote}`.includes(words.trim()));
  const columns = useMemo(() => columnsOf(detail.id, index, language === 'en', all), [detail.id, index, language, all]);
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

function columnsOf(reportId: string, index: ReportIndex, isEnglish: boolean, texts: Texts): TableColumnsType<TaskRow> {
  const { tasks, names } = texts;
  const { columns } = tasks;
  const by = (key: (row: TaskRow) => string) => (a: TaskRow, b: TaskRow) => key(a).localeCompare(key(b), 'zh');
  const quoted = (text: string) => <span lang="zh-CN">{text}</span>;
  return [
    { title: columns.number, dataIndex: 'number', width: 70, sorter: (a, b) => a.number - b.number },
    { title: columns.heading, dataIndex: 'section', width: 190, render: quoted },
    {
      title: columns.task,
      width: 360,
      sorter: by(({ commitment }) => commitment.quote),
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
    { title: columns.unit, dataIndex: 'unit', width: 80, render: quoted },
    { title: columns.last, dataIndex: 'last', width: 120, render: quoted },
    { title: columns.change, dataIndex: 'growth', width: 100, render: quoted },
    { title: columns.lead, dataIndex: 'lead', width: 120, render: quoted },
    { title: columns.support, dataIndex: 'support', width: 120, render: quoted },
    { title: columns.deadline, dataIndex: 'deadline', width: 120, sorter: by(({ deadline }) => deadline) },
    { title: columns.progress, dataIndex: 'progress', width: 120 },
    {
      title: columns.remarks,
      width: 240,
      render: (_, row) => (isEnglish ? englishRemarks(index, row, texts) : row.remarks),
    },
  ];
}

/** What the file's remarks say, in the words of the page. */
function englishRemarks(index: ReportIndex, { commitment }: TaskRow, { tasks, names }: Texts): string {
  const links = index.figuresOf(commitment).flatMap((figure) => index.comparisonsOf(figure).map(({ link }) => link));
  const notes = [
    ...(commitment.certainty === 'aspire' ? [tasks.aspire] : []),
    ...(commitment.place === null ? [] : [tasks.placeOf(commitment.place)]),
    ...(commitment.items.length > 0 ? [tasks.itemsOf(commitment.items.length)] : []),
    ...links.map(({ direction }) => tasks.against(names.direction[direction])),
    ...index.findingsOf(commitment).map(({ severity, rule }) => `${names.severity[severity]}: ${names.rule[rule]}`),
  ];
  return [...new Set(notes)].join('; ');
}
