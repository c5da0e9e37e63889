-- The approved plans of ${year}, two semesters of twenty items, of schools ${from} to ${to}.
set session_replication_role = replica;

create unlogged table bench.plan as
select n, kind, content, items, md5('school-' || n)::uuid as tenant_id,
       md5('plan-' || n || '-' || ${year} || '-' || kind)::uuid as id,
       case kind when 'SPRING' then jsonb_build_object('kind', 'SEMESTER', 'from', '${year}-02', 'to', '${year}-07')
                 else jsonb_build_object('kind', 'SEMESTER', 'from', '${year}-09', 'to', '${year}-12') end as period,
       timestamptz '${year}-01-05 09:00+08' + n * interval '11 minutes' as at
from generate_series(${from}, ${to}) as n, bench.content where kind <> 'YEAR';

insert into annual_plan (tenant_id, id, plan_year, period, state, content, approved_content, review, submitted_at,
                         approved_at, created_at, updated_at, version)
select tenant_id, id, ${year}, period, 'APPROVED', content, content,
       jsonb_build_object('reasons', '[]'::jsonb, 'at', at), at, at, at, at, 3
from bench.plan;

insert into plan_register (tenant_id, plan_id, school_code, school_name, plan_year, period, title, state, items,
                           version, submitted_at, approved_at, updated_at, reviewed_before)
select tenant_id, id, 's' || lpad(n::text, 5, '0'), '云溪第' || n || '学校', ${year}, period, content ->> 'title',
       'APPROVED', items, 3, at, at, at, true
from bench.plan;

insert into plan_version (tenant_id, plan_id, version, state, action, content, actor_name, at)
select tenant_id, id, 3, 'APPROVED', 'approve', content, '联合会工作人员', at from bench.plan;

insert into rollup_plan (tenant_id, plan_id, plan_year, title, state, handed_in_at, approved_at)
select tenant_id, id, ${year}, content ->> 'title', 'APPROVED', at, at from bench.plan;

insert into rollup_item (tenant_id, plan_id, item_id, month, item_year, school_code, position, first_month, text,
                         themes)
select tenant_id, id, item_id, month, ${year}, 's' || lpad(n::text, 5, '0'), position, true, text, themes
from bench.plan join bench.item using (kind);

insert into rollup_months
select tenant_id, id, ${year}, count(*) filter (where month = 1), count(*) filter (where month = 2), count(*) filter (where month = 3),
       count(*) filter (where month = 4), count(*) filter (where month = 5), count(*) filter (where month = 6),
       count(*) filter (where month = 7), count(*) filter (where month = 8), count(*) filter (where month = 9),
       count(*) filter (where month = 10), count(*) filter (where month = 11), count(*) filter (where month = 12),
       count(*) filter (where month = 13), count(*)
from bench.plan join bench.item using (kind) group by tenant_id, id;

drop table bench.plan;
