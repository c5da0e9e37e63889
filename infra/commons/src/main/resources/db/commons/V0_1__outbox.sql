-- Published facts on their way out, written in the transaction of the change they report and deleted when sent.
-- The columns serve Debezium's outbox event router too, so that a large installation may swap the relay for it.
create table outbox_event (
    seq              bigint generated always as identity primary key,
    id               uuid        not null unique,
    tenant_id        uuid        not null,
    shard            smallint    not null check (shard between 0 and 63),
    aggregatetype    text        not null,
    aggregateid      uuid        not null,
    aggregateversion bigint      not null,
    type             text        not null,
    topic            text        not null,
    headers          jsonb       not null,
    payload          bytea       not null,
    created_at       timestamptz not null default now(),
    attempts         int         not null default 0,
    parked_at        timestamptz,
    unique (aggregatetype, aggregateid, aggregateversion)
);

create index outbox_event_pending on outbox_event (shard, seq) where parked_at is null;
create index outbox_event_parked on outbox_event (aggregatetype, aggregateid) where parked_at is not null;

-- Rows come and go quickly: vacuum early.
alter table outbox_event set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

-- Whoever holds a shard's row lock sends that shard's events: order without leases and without clocks.
create table outbox_shard (shard smallint primary key);

insert into outbox_shard select generate_series(0, 63);
