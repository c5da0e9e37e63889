-- What the federation sees of the schools' years. Written in the transaction of a plan's change of state; the school
-- writes its own rows, the federation reads all of them.
create table rollup_plan (
    tenant_id uuid not null,
    plan_id uuid not null,
    plan_year integer not null,
    title text not null,
    state text not null check (state in ('SUBMITTED', 'RETURNED', 'APPROVED')),
    -- the first submission; what counts for the deadline. A plan taken back before any review leaves the table.
    handed_in_at timestamptz not null,
    -- since when there is an approved version; it stays in force while a reopened plan is changed
    approved_at timestamptz,
    primary key (tenant_id, plan_id)
);

create index rollup_plan_of_year on rollup_plan (plan_year, tenant_id)
    include (state, handed_in_at, approved_at);

-- One row per item of an approved plan and month; month 13 holds what has none, and so comes last.
create table rollup_item (
    tenant_id uuid not null,
    plan_id uuid not null,
    item_id uuid not null,
    month smallint not null check (month between 1 and 13),
    plan_year integer not null,
    -- never changes
    school_code text not null,
    position integer not null,
    -- whether this is the first month of the item, so that a count over months takes it once
    first_month boolean not null,
    text text not null,
    themes text[] not null,
    primary key (tenant_id, plan_id, item_id, month),
    foreign key (tenant_id, plan_id) references rollup_plan (tenant_id, plan_id) on delete cascade
);

create index rollup_item_in_reading_order on rollup_item (plan_year, month, school_code, plan_id, position);
create index rollup_item_of_school on rollup_item (plan_year, tenant_id, month);

alter table rollup_plan enable row level security;
alter table rollup_plan force row level security;
create policy tenant on rollup_plan
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table rollup_item enable row level security;
alter table rollup_item force row level security;
create policy tenant on rollup_item
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
