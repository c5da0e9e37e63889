-- How many items of an approved plan lie in a calendar year, each once however many of its months it takes: the total
-- beside the months. Kept with them, as ADR 0011 says. An instance of the release before leaves it at 0 until the next
-- approval while both run.
alter table rollup_months add column items integer not null default 0;

-- The owner counts the items of all schools here; forced again at once.
alter table rollup_item no force row level security;
alter table rollup_months no force row level security;
update rollup_months months set items = (
    select count(*) from rollup_item item
    where item.tenant_id = months.tenant_id and item.plan_id = months.plan_id and item.item_year = months.item_year
      and item.first_month);
alter table rollup_item force row level security;
alter table rollup_months force row level security;

drop index rollup_months_of_year;
create index rollup_months_of_year on rollup_months (item_year, tenant_id)
    include (month_1, month_2, month_3, month_4, month_5, month_6, month_7, month_8, month_9, month_10, month_11,
             month_12, month_13, items);
