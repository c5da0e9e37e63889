alter table school_sheet
    add column confirmed_by uuid,
    -- every row that can be taken in has its outcome
    add column finished_at timestamptz;

create index on school_sheet (uploaded_at) where state = 'CONFIRMED' and finished_at is null;

-- What became of the rows of confirmed lists, each kept in the transaction that takes its school in.
create table school_sheet_outcome (
    sheet_id uuid not null references school_sheet (id),
    number integer not null,
    -- of the school; withdrawn since when the register does not know it
    registration_id uuid,
    error text,
    -- the request that was answered with the chair's first password; no password is kept
    handed_to uuid,
    primary key (sheet_id, number),
    check ((registration_id is null) <> (error is null))
);

alter table school_sheet_outcome enable row level security;
alter table school_sheet_outcome force row level security;
create policy federation on school_sheet_outcome
    using (current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
