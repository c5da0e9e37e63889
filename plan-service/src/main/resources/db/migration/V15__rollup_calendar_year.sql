-- An item stands in the calendar year its month lies in: the January of a school year's plan belongs to the next year.
alter table rollup_item rename column plan_year to item_year;

-- The owner reads the plans of all schools here; forced again at once.
alter table rollup_item no force row level security;
alter table annual_plan no force row level security;

-- The year that brings the month into the plan's period, or nearest to it. Items without a month keep the plan's year.
update rollup_item item set item_year = (
    select year
    from (select plan.plan_year,
                 to_date(coalesce(plan.period ->> 'from', plan.period ->> 'to'), 'YYYY-MM') as first,
                 to_date(coalesce(plan.period ->> 'to', plan.period ->> 'from'), 'YYYY-MM') as last
          from annual_plan plan where plan.tenant_id = item.tenant_id and plan.id = item.plan_id) period,
         lateral generate_series(extract(year from period.first)::integer - 1,
                                 extract(year from period.last)::integer + 1) as year
    order by greatest(0,
                 extract(year from first) * 12 + extract(month from first) - (year * 12 + item.month),
                 year * 12 + item.month - (extract(year from last) * 12 + extract(month from last))),
             year
    limit 1)
where item.month <= 12
  and exists (select from annual_plan plan
              where plan.tenant_id = item.tenant_id and plan.id = item.plan_id
                and coalesce(plan.period ->> 'from', plan.period ->> 'to') is not null);

update rollup_item item set first_month = not exists (
    select from rollup_item earlier
    where earlier.tenant_id = item.tenant_id and earlier.plan_id = item.plan_id and earlier.item_id = item.item_id
      and earlier.item_year = item.item_year and earlier.month < item.month);

alter table rollup_item force row level security;
alter table annual_plan force row level security;
