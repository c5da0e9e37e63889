import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '@/config/features';
import type { InLanguages } from '@/config/feature';
import { act, type Acts } from '@/kit/list/act';
import { ActionBar } from '@/kit/list/action-bar';
import { DataTable } from '@/kit/list/data-table';
import { FilterBar, searchField, selectField, yearField } from '@/kit/list/filter-bar';
import { ListPage } from '@/kit/list/list-page';
import { NothingFound } from '@/kit/list/nothing-found';
import { RowActions } from '@/kit/list/row-actions';
import { StatusTag, ToneTag, WordTags, type Tones } from '@/kit/list/status-tag';
import { oneOf, text, useSearch, year } from '@/kit/list/use-search';

const STATES = ['OPEN', 'FULL', 'OVER'] as const;
type State = (typeof STATES)[number];

const TONES: Tones<State> = { OPEN: 'success', FULL: 'warning', OVER: 'neutral' };

const WORDS = {
  OPEN: { 'zh-CN': '报名中', en: 'Open' },
  FULL: { 'zh-CN': '名额已满', en: 'Full' },
  OVER: { 'zh-CN': '已结束', en: 'Over' },
  activity: { 'zh-CN': '活动', en: 'Activity' },
  none: { 'zh-CN': '暂无活动', en: 'No activities yet' },
  state: { 'zh-CN': '状态', en: 'State' },
  place: { 'zh-CN': '地点', en: 'Place' },
  hall: { 'zh-CN': '清水县第一中学体育馆', en: 'Gym of the First Middle School' },
  taken: { 'zh-CN': '已报名', en: 'Registered' },
  themes: { 'zh-CN': '主题', en: 'Themes' },
  sports: { 'zh-CN': '文体活动', en: 'Culture and sports' },
  women: { 'zh-CN': '女职工工作', en: 'Women' },
  edit: { 'zh-CN': '编辑', en: 'Edit' },
  close: { 'zh-CN': '结束报名', en: 'Close registration' },
  ask: { 'zh-CN': '结束该活动的报名？', en: 'Close the registration of this activity?' },
  closed: { 'zh-CN': '报名已结束', en: 'Registration closed' },
  move: { 'zh-CN': '调整时间', en: 'Reschedule' },
  blocked: { 'zh-CN': '请先保存修改', en: 'Save your changes first' },
  add: { 'zh-CN': '新建活动', en: 'New activity' },
} satisfies Record<string, InLanguages>;

interface Activity {
  id: string;
  name: string;
  state: State;
  taken: number;
  actions: string[];
}

const ACTIVITIES: Activity[] = ['羽毛球比赛', '教职工趣味运动会', '三八国际妇女节座谈会'].map((name, at) => ({
  id: String(at),
  name,
  state: STATES[at % STATES.length] ?? 'OPEN',
  taken: (at * 37) % 50,
  actions: ['edit', 'close', 'move'],
}));

/** The blocks of lists: filters, rows, what can be done with each, where each stands. */
export function ListBlocks() {
  const say = useWords();
  const search = useSearch({ search: text(), state: oneOf(STATES), year: year() });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const acts: Acts = {
    edit: { label: say(WORDS.edit), primary: true, onClick: () => undefined },
    close: act({
      label: say(WORDS.close),
      danger: true,
      ask: { title: say(WORDS.ask) },
      command: () => Promise.resolve(),
      input: undefined,
      done: say(WORDS.closed),
    }),
    move: { label: say(WORDS.move), seldom: true, blocked: say(WORDS.blocked) },
  };
  const { search: wanted = '', state } = search.values;
  const rows = ACTIVITIES.filter((it) => it.name.includes(wanted) && (state === undefined || it.state === state));
  return (
    <ListPage
      title="ListPage"
      about={
        <span className="uf-about-line">
          <StatusTag state="OPEN" tones={TONES} text={say(WORDS.OPEN)} />
          {(['neutral', 'running', 'success', 'warning', 'danger', 'moved'] as const).map((tone) => (
            <ToneTag key={tone} tone={tone}>
              {tone}
            </ToneTag>
          ))}
        </span>
      }
      actions={
        <>
          <Button icon={<PlusOutlined aria-hidden />}>{say(WORDS.add)}</Button>
          <ActionBar of={{ actions: ['edit', 'close', 'move'] }} do={acts} changes="SCHOOL" />
        </>
      }
      filters={
        <FilterBar
          search={search}
          fields={[
            searchField('search', say(WORDS.activity)),
            selectField('state', say(WORDS.state), STATES.map((it) => ({ value: it, label: say(WORDS[it]) }))),
            yearField('year'),
          ]}
        />
      }
      query={allAtOnce(rows)}
    >
      {(shown) => (
        <DataTable
          rows={shown}
          rowKey={(it) => it.id}
          columns={[
            { key: 'name', title: say(WORDS.activity), show: (it) => <strong>{it.name}</strong> },
            { key: 'place', title: say(WORDS.place), wide: true, show: () => say(WORDS.hall) },
            { key: 'themes', title: say(WORDS.themes), show: () => <WordTags words={[say(WORDS.sports), say(WORDS.women)]} /> },
            { key: 'taken', title: say(WORDS.taken), align: 'right', sort: (one, other) => one.taken - other.taken, show: (it) => it.taken },
            {
              key: 'state',
              title: say(WORDS.state),
              show: (it) => <StatusTag state={it.state} tones={TONES} text={say(WORDS[it.state])} />,
            },
          ]}
          actions={(it) => <RowActions of={it} name={it.name} do={acts} changes="SCHOOL" />}
          selection={{ chosen, onChoose: setChosen, labelOf: (it) => it.name }}
          total={1234}
          exportUrl="/api/kit/export.xlsx"
          empty={<NothingFound search={search} empty={say(WORDS.none)} filtered={say(WORDS.none)} />}
        />
      )}
    </ListPage>
  );
}

/** A list of one page that has arrived. */
function allAtOnce(items: readonly Activity[]) {
  return {
    data: { pages: [{ items }], pageParams: [] },
    error: null,
    isPending: false,
    hasNextPage: false,
    isFetchingNextPage: false,
    isFetchNextPageError: false,
    refetch: () => Promise.reject(new Error('Nothing is fetched here')),
    fetchNextPage: () => Promise.reject(new Error('There is no next page here')),
  };
}
