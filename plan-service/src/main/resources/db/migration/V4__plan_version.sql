-- Every version a plan ever had: one row per edit and per change of state.
create table plan_version (
    tenant_id uuid not null,
    plan_id uuid not null,
    version bigint not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    action text not null,
    content jsonb not null,
    comment text,
    actor_name text not null,
    at timestamptz not null,
    primary key (tenant_id, plan_id, version),
    foreign key (tenant_id, plan_id) references annual_plan (tenant_id, id)
);

alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy tenant on plan_version
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
