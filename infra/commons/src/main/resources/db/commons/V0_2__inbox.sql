-- Which events a consumer has handled, written in the transaction of their effect.
create table inbox_event (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index inbox_event_received on inbox_event (received_at);

-- How far a consumer has come with each aggregate: older versions that arrive late are left out.
create table consumer_watermark (
    consumer     text   not null,
    aggregate_id uuid   not null,
    version      bigint not null,
    primary key (consumer, aggregate_id)
);
