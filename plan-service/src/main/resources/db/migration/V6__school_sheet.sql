-- Lists of schools that were uploaded: kept from the preview until they are confirmed, without any password.
create table school_sheet (
    id uuid primary key,
    file_name text not null,
    state text not null check (state in ('PREVIEWED', 'CONFIRMED')),
    rows jsonb not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);

alter table school_sheet enable row level security;
alter table school_sheet force row level security;
create policy federation on school_sheet
    using (current_setting('app.federation', true) = 'on')
    with check (current_setting('app.federation', true) = 'on');
