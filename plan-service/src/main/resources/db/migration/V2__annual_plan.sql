-- The plans of a school.
create table annual_plan (
    tenant_id uuid not null,
    id uuid not null unique,
    plan_year integer not null check (plan_year between 2000 and 2100),
    period jsonb not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    content jsonb not null,
    approved_content jsonb,
    review jsonb,
    source_import_id uuid,
    submission_comment text,
    submitted_at timestamptz,
    approved_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, id)
);

-- one plan per school, year and kind of period; each semester is a period of its own
create unique index annual_plan_one_per_period
    on annual_plan (tenant_id, plan_year, (period ->> 'kind'),
        (case when period ->> 'kind' = 'SEMESTER' then coalesce(period ->> 'from', '') else '' end));

alter table annual_plan enable row level security;
alter table annual_plan force row level security;
create policy tenant on annual_plan
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
