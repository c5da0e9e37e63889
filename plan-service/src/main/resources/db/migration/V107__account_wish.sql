-- What somebody wishes of an account: noted before the account server is asked, kept for a day after it was carried out
-- so that a repetition of the request finds it. Holds no password.
create table account_wish (
    -- name of the request, the same whenever it is repeated under its key
    id uuid primary key,
    tenant_id uuid not null,
    kind text not null check (kind in ('CREATE', 'CHANGE', 'DEACTIVATE', 'REACTIVATE', 'RENEW_PASSWORD')),
    account_id uuid,
    -- of an account that is to be made
    username text,
    -- name, address and roles; forgotten when they were carried out
    details jsonb,
    ends_sessions boolean not null,
    actor_id uuid not null,
    actor_roles text not null,
    action text not null,
    detail text not null,
    -- what is left at the account server of earlier attempts is not older
    since timestamptz not null,
    state text not null check (state in ('OPEN', 'DONE')),
    -- whether whoever asked has been answered, with the password if there is one
    answered boolean not null default false,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    check (kind = 'CREATE' or account_id is not null)
);

create index on account_wish (tenant_id) where state = 'OPEN';
create index on account_wish (next_attempt_at);
-- two schools that make the same name at the same time would take over each other's beginnings
create unique index account_wish_username on account_wish (username) where kind = 'CREATE' and state = 'OPEN';

alter table account_wish enable row level security;
alter table account_wish force row level security;
create policy tenant on account_wish
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on');
