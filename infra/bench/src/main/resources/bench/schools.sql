-- Schools ${from} to ${to}, each with a draft of the coming year's plan.
set session_replication_role = replica;

insert into school (registration_id, organization_id, code, name, kind, region, contact_name, chair_username,
                    chair_display_name, state, registered_at, updated_at, version)
select md5('school-' || n)::uuid, md5('school-' || n)::uuid, 's' || lpad(n::text, 5, '0'), '云溪第' || n || '学校',
       'VOCATIONAL', '第' || n % 50 || '片区', '联系人', 's' || lpad(n::text, 5, '0') || '.chair', '主席', 'ACTIVE',
       now(), now(), 1
from generate_series(${from}, ${to}) as n;

insert into annual_plan (tenant_id, id, plan_year, period, state, content, created_at, updated_at, version)
select md5('school-' || n)::uuid, md5('draft-' || n)::uuid, ${year} + 1,
       jsonb_build_object('kind', 'CALENDAR_YEAR', 'from', ${year} + 1 || '-01', 'to', ${year} + 1 || '-12'),
       'DRAFT', content, now(), now(), 1
from generate_series(${from}, ${to}) as n, bench.content where kind = 'YEAR';

insert into plan_version (tenant_id, plan_id, version, state, action, content, actor_name, at)
select tenant_id, id, version, state, 'create', content, '工会干事', created_at
from annual_plan where state = 'DRAFT' and tenant_id in (
    select md5('school-' || n)::uuid from generate_series(${from}, ${to}) as n);
