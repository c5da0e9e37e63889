import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Shown } from './data-table';

/** Rows as cards, one below the other: all that a row of the table says, and all that can be done with it. */
export function RowCards<Row extends object>({ rows, columns, rowKey, actions, selection, sort, empty }: Shown<Row>) {
  const { t } = useTranslation();
  const name = columns.find((it) => it.heading) ?? columns[0];
  const others = columns.filter((it) => it !== name);
  if (rows.length === 0) {
    return <div className="uf-card uf-quiet uf-no-cards">{empty ?? t('kit.empty')}</div>;
  }
  return (
    <>
      <OrderSelect columns={columns} sort={sort} />
      <ul className="uf-row-cards">
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <li key={key} className="uf-card">
              <div className="uf-row-card-head">
                {selection && (
                  <Checkbox
                    checked={selection.chosen.has(key)}
                    aria-label={selection.labelOf(row)}
                    onChange={({ target }) => selection.onChoose(withOrWithout(selection.chosen, key, target.checked))}
                  />
                )}
                <div>{name?.show(row)}</div>
                {actions?.(row)}
              </div>
              <dl>
                {others.map((it) => (
                  <Said key={it.key} title={it.title}>
                    {it.show(row)}
                  </Said>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What a row does not say has no line in its card. */
function Said({ title, children }: { title: string; children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === '') {
    return null;
  }
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Cards have no heads to press. */
function OrderSelect<Row>({ columns, sort }: { columns: readonly Column<Row>[]; sort: Shown<object>['sort'] }) {
  const { t } = useTranslation();
  const offered = columns.filter((it) => it.sort !== undefined);
  if (offered.length === 0) {
    return null;
  }
  return (
    <Select
      allowClear
      className="uf-order"
      placeholder={t('kit.order')}
      aria-label={t('kit.order')}
      value={sort.by}
      onChange={(by?: string) => sort.onSort(by)}
      options={offered.flatMap(({ key, title }) => [
        { value: key, label: t('kit.ascending', { title }) },
        { value: `-${key}`, label: t('kit.descending', { title }) },
      ])}
    />
  );
}

function withOrWithout(keys: ReadonlySet<string>, key: string, chosen: boolean): ReadonlySet<string> {
  return new Set(chosen ? [...keys, key] : [...keys].filter((it) => it !== key));
}
