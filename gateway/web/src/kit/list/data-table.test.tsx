import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderBlock } from '@/testing/render-block';
import { onAPhone } from '@/testing/window';
import { DataTable, type Column, type Selection } from './data-table';

interface School {
  id: string;
  name: string;
  members: number;
  phone?: string;
}

const rows: School[] = [
  { id: 'a', name: '东湖中学', members: 30, phone: '123' },
  { id: 'b', name: '清水小学', members: 120 },
];

const columns: Column<School>[] = [
  { key: 'name', title: '学校', show: (it) => it.name },
  { key: 'phone', title: '电话', wide: true, show: (it) => it.phone },
  { key: 'members', title: '会员数', sort: (one, other) => one.members - other.members, show: (it) => it.members },
];

function Schools({ selection }: { selection?: Selection<School> }) {
  return (
    <DataTable
      rows={rows}
      columns={columns}
      rowKey={(it) => it.id}
      actions={(it) => <button>编辑{it.name}</button>}
      total={7}
      {...(selection && { selection })}
    />
  );
}

function Selecting() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['b']));
  return <Schools selection={{ chosen, onChoose: setChosen, labelOf: (it) => `选择${it.name}` }} />;
}

const names = () => screen.getAllByText(/中学|小学/, { selector: 'td, li > div > div' }).map((it) => it.textContent);
const isChosen = () => rows.map(({ name }) => screen.getByRole<HTMLInputElement>('checkbox', { name: `选择${name}` }).checked);

describe('a table of data', () => {
  it('says each row in its columns, and how many there are in all', () => {
    renderBlock(<Schools />);

    expect(screen.getByRole('row', { name: '东湖中学 123 30 编辑东湖中学' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: '操作' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('共7条，已显示2条');
  });

  it('puts its rows in order by a column', async () => {
    const { user } = renderBlock(<Schools />);
    const head = screen.getByRole('columnheader', { name: /会员数/ });
    await user.click(head);
    await user.click(head);

    expect(names()).toEqual(['清水小学', '东湖中学']);
    expect(head).toHaveAttribute('aria-sort', 'descending');
  });

  it('asks the server for an order that is its own', async () => {
    const asked: unknown[] = [];
    const sorted: Column<School>[] = [{ key: 'name', title: '学校', sort: true, show: (it) => it.name }];
    const sort = { by: 'name', onSort: (by: string | undefined) => asked.push(by) };
    const { user } = renderBlock(<DataTable rows={[...rows].reverse()} columns={sorted} rowKey={(it) => it.id} sort={sort} />);
    expect(names()).toEqual(['清水小学', '东湖中学']);

    await user.click(screen.getByRole('columnheader', { name: /学校/ }));

    expect(asked).toEqual(['-name']);
  });

  it('takes rows together', async () => {
    const { user } = renderBlock(<Selecting />);
    expect(isChosen()).toEqual([false, true]);

    await user.click(screen.getByRole('checkbox', { name: '选择东湖中学' }));

    expect(isChosen()).toEqual([true, true]);
  });

  it('says that it is empty', () => {
    renderBlock(<DataTable rows={[]} columns={columns} rowKey={(it) => it.id} total={0} />);

    expect(screen.getByText('暂无内容')).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('shows a long list in portions', async () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ id: String(at), name: `第${at}小学`, members: at }));
    const { user } = renderBlock(<DataTable rows={many} columns={columns} rowKey={(it) => it.id} portion={2} />);
    expect(names()).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: '加载更多' }));
    expect(names()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: '加载更多' }));

    expect(names()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: '加载更多' })).not.toBeInTheDocument();
  });
});

describe('a table of data on a phone', () => {
  beforeEach(onAPhone);

  it('is cards that say and do all that its rows do', () => {
    renderBlock(<Schools />);
    const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];

    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(first).toHaveTextContent('东湖中学编辑东湖中学电话123会员数30');
    expect(within(first).getByRole('button', { name: '编辑东湖中学' })).toBeVisible();
    expect(within(second).queryByText('电话')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('共7条，已显示2条');
  });

  it('is put in order and taken together too', async () => {
    const { user } = renderBlock(<Selecting />);
    await user.click(screen.getByRole('combobox', { name: '排序' }));
    await user.click(await screen.findByTitle('会员数：从高到低'));
    expect(names()).toEqual(['清水小学', '东湖中学']);

    await user.click(screen.getByRole('checkbox', { name: '选择清水小学' }));

    expect(isChosen()).toEqual([false, false]);
  });

  it('stays a table of a few short figures, and is one on paper', () => {
    renderBlock(<DataTable figures rows={rows} columns={columns} rowKey={(it) => it.id} />);
    expect(screen.getByRole('table')).toBeVisible();
  });

  it('is a whole table on paper', async () => {
    renderBlock(<DataTable rows={rows} columns={columns} rowKey={(it) => it.id} portion={1} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);

    window.dispatchEvent(new Event('beforeprint'));

    expect(await screen.findByRole('table')).toBeVisible();
    expect(names()).toHaveLength(2);
    window.dispatchEvent(new Event('afterprint'));
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
  });
});
