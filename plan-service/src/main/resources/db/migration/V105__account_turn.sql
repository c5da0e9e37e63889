-- Who is at the accounts of a school at the moment. One at a time; whoever holds a turn renews it, and one that is not
-- renewed, as its process died, ends by itself.
create table account_turn (
    -- id of the school's organization, or of its registration as long as it has none
    subject uuid primary key,
    holder uuid not null,
    ends_at timestamptz not null
);

alter table account_turn enable row level security;
alter table account_turn force row level security;
create policy federation on account_turn
    using (current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
