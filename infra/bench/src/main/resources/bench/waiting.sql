-- ${plans} plans under review, spread over the schools 1 to ${schools}; those that were returned come back once more.
set session_replication_role = replica;

create unlogged table bench.waiting as
select md5('school-' || school)::uuid as tenant_id, md5('waiting-' || school || '-' || year)::uuid as id, school, year
from (select 1 + n % ${schools} as school, 2030 + n / ${schools} as year from generate_series(0, ${plans} - 1) as n) as plan;

insert into annual_plan (tenant_id, id, plan_year, period, state, content, submitted_at, created_at, updated_at, version)
select tenant_id, id, year, jsonb_build_object('kind', 'CALENDAR_YEAR', 'from', year || '-01', 'to', year || '-12'),
       'SUBMITTED', content, now(), now(), now(), 2
from bench.waiting, bench.content where kind = 'YEAR'
on conflict (id) do update set state = 'SUBMITTED', version = annual_plan.version + 1;

insert into plan_register (tenant_id, plan_id, school_code, school_name, plan_year, period, title, state, items,
                           version, submitted_at, updated_at)
select tenant_id, id, 's' || lpad(school::text, 5, '0'), '云溪第' || school || '学校', year, period, content ->> 'title',
       state, 40, version, submitted_at, updated_at
from bench.waiting join annual_plan using (tenant_id, id)
on conflict (tenant_id, plan_id) do update set state = 'SUBMITTED', version = excluded.version;
