-- One row per plan that left its school's desk, for the federation: where it stands, not what it says.
create table plan_register (
    tenant_id uuid not null,
    plan_id uuid not null,
    school_code text not null,
    school_name text not null,
    plan_year integer not null,
    period jsonb not null,
    title text not null,
    state text not null check (state in ('SUBMITTED', 'RETURNED', 'APPROVED')),
    items integer not null,
    version bigint not null,
    submitted_at timestamptz,
    approved_at timestamptz,
    updated_at timestamptz not null,
    primary key (tenant_id, plan_id),
    foreign key (tenant_id, plan_id) references annual_plan (tenant_id, id)
);

create unique index on plan_register (plan_id);
create index on plan_register (updated_at desc, plan_id desc);
create index on plan_register (state, updated_at desc, plan_id desc);

alter table plan_register enable row level security;
alter table plan_register force row level security;
create policy tenant on plan_register
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
