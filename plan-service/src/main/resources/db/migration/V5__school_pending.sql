-- Schools whose organization and accounts in Keycloak are not yet as the register says; a worker sees to them.
create table school_pending (
    registration_id uuid primary key references school (registration_id),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    -- what stood in the way the last time, as a code
    problem text
);

create index on school_pending (next_attempt_at);

alter table school_pending enable row level security;
alter table school_pending force row level security;
create policy federation on school_pending
    using (current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
