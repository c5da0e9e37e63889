-- Schools whose people are shut out for now, as plan-service says; the instances end their live streams.
create table suspended_school (
    tenant_id uuid primary key,
    since timestamptz not null
);

alter table suspended_school enable row level security;
alter table suspended_school force row level security;
create policy tenant on suspended_school
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy federation on suspended_school for select
    using (current_setting('app.federation', true) = 'on');
