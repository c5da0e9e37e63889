-- How many items of an approved plan lie in each month of a calendar year: what the matrix of schools by months shows.
-- Kept with the items, as counting forty of them for each school took most of the time of a page.
create table rollup_months (
    tenant_id uuid not null,
    plan_id uuid not null,
    item_year integer not null,
    month_1 integer not null,
    month_2 integer not null,
    month_3 integer not null,
    month_4 integer not null,
    month_5 integer not null,
    month_6 integer not null,
    month_7 integer not null,
    month_8 integer not null,
    month_9 integer not null,
    month_10 integer not null,
    month_11 integer not null,
    month_12 integer not null,
    -- items without a month, as in rollup_item
    month_13 integer not null,
    primary key (tenant_id, plan_id, item_year)
);

create index rollup_months_of_year on rollup_months (item_year, tenant_id)
    include (month_1, month_2, month_3, month_4, month_5, month_6, month_7, month_8, month_9, month_10, month_11,
             month_12, month_13);

-- The owner reads the items of all schools here; forced again at once.
alter table rollup_item no force row level security;
insert into rollup_months
select tenant_id, plan_id, item_year,
       count(*) filter (where month = 1), count(*) filter (where month = 2), count(*) filter (where month = 3),
       count(*) filter (where month = 4), count(*) filter (where month = 5), count(*) filter (where month = 6),
       count(*) filter (where month = 7), count(*) filter (where month = 8), count(*) filter (where month = 9),
       count(*) filter (where month = 10), count(*) filter (where month = 11), count(*) filter (where month = 12),
       count(*) filter (where month = 13)
from rollup_item group by tenant_id, plan_id, item_year;
alter table rollup_item force row level security;

alter table rollup_months enable row level security;
alter table rollup_months force row level security;
create policy tenant on rollup_months
    using ((select nullif(current_setting('app.federation', true), '')::boolean)
        or tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- The settings are read once for a statement and not for each row: that took a fifth of a page's time.
alter policy tenant on school
    using ((select nullif(current_setting('app.federation', true), '')::boolean)
        or organization_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter policy tenant on plan_register
    using ((select nullif(current_setting('app.federation', true), '')::boolean)
        or tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter policy tenant on rollup_plan
    using ((select nullif(current_setting('app.federation', true), '')::boolean)
        or tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
alter policy tenant on rollup_item
    using ((select nullif(current_setting('app.federation', true), '')::boolean)
        or tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
