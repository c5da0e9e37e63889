-- A plan's period could be any once, and took its items into years nobody can look at. They stand in the plan's own
-- year now, as they do when such a plan is approved again.
alter table rollup_item no force row level security;
alter table rollup_months no force row level security;
alter table rollup_plan no force row level security;

create temporary table out_of_sight on commit drop as
select distinct item.tenant_id, item.plan_id
from rollup_item item join rollup_plan plan using (tenant_id, plan_id)
where item.item_year not between 2000 and 2100 or abs(item.item_year - plan.plan_year) > 2;

update rollup_item item set item_year = plan.plan_year
from rollup_plan plan join out_of_sight using (tenant_id, plan_id)
where plan.tenant_id = item.tenant_id and plan.plan_id = item.plan_id
  and (item.item_year not between 2000 and 2100 or abs(item.item_year - plan.plan_year) > 2);

update rollup_item item set first_month = not exists (
    select from rollup_item earlier
    where earlier.tenant_id = item.tenant_id and earlier.plan_id = item.plan_id and earlier.item_id = item.item_id
      and earlier.item_year = item.item_year and earlier.month < item.month)
from out_of_sight where out_of_sight.tenant_id = item.tenant_id and out_of_sight.plan_id = item.plan_id;

delete from rollup_months months using out_of_sight
where out_of_sight.tenant_id = months.tenant_id and out_of_sight.plan_id = months.plan_id;
insert into rollup_months
select tenant_id, plan_id, item_year,
       count(*) filter (where month = 1), count(*) filter (where month = 2), count(*) filter (where month = 3),
       count(*) filter (where month = 4), count(*) filter (where month = 5), count(*) filter (where month = 6),
       count(*) filter (where month = 7), count(*) filter (where month = 8), count(*) filter (where month = 9),
       count(*) filter (where month = 10), count(*) filter (where month = 11), count(*) filter (where month = 12),
       count(*) filter (where month = 13), count(*) filter (where first_month)
from rollup_item join out_of_sight using (tenant_id, plan_id)
group by tenant_id, plan_id, item_year;

alter table rollup_item force row level security;
alter table rollup_months force row level security;
alter table rollup_plan force row level security;
