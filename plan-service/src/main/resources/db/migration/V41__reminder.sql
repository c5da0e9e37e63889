-- Of what the federation reminded a school, one row per school, year and subject; who did it last, and how often.
create table reminder (
    tenant_id uuid not null,
    plan_year integer not null check (plan_year between 2000 and 2100),
    subject text not null,
    -- code of the theme when the subject is one, else empty
    theme text not null,
    id uuid not null unique,
    times integer not null check (times > 0),
    first_at timestamptz not null,
    last_at timestamptz not null,
    -- the day of the last reminder where the federation is; one a day is enough
    last_on date not null,
    last_by uuid not null,
    primary key (tenant_id, plan_year, subject, theme)
);

alter table reminder enable row level security;
alter table reminder force row level security;
create policy tenant on reminder
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
