-- The federation's register of member schools. A school's people see their own row, the federation sees all.
create table school (
    registration_id uuid primary key,
    -- id of the school's organization in Keycloak, and so its tenant id; unknown until Keycloak made it
    organization_id uuid unique,
    code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    name text not null unique,
    kind text not null,
    region text not null,
    contact_name text not null,
    contact_phone text,
    contact_email text,
    chair_username text not null unique,
    chair_display_name text not null,
    chair_email text,
    state text not null check (state in ('PROVISIONING', 'ACTIVE', 'SUSPENDED')),
    registered_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    check (state = 'PROVISIONING' or organization_id is not null)
);

alter table school enable row level security;
alter table school force row level security;
create policy tenant on school
    using (organization_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
