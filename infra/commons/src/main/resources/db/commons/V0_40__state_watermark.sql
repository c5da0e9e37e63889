-- How far a consumer that keeps states has come with each aggregate, by kind of aggregate (its topic): two kinds may use
-- one id. Consumers of messages have no watermark, each message counts by its id.
-- consumer_watermark has no kinds. Instances of the release before go on writing it while they run beside newer ones.
create table state_watermark (
    consumer     text   not null,
    kind         text   not null,
    aggregate_id uuid   not null,
    version      bigint not null check (version > 0),
    primary key (consumer, kind, aggregate_id)
);
