-- Answers to POST requests with an Idempotency-Key. The id is a digest of caller, path and key, the answer is sealed
-- with a secret that only the key yields: who reads this table learns no answer.
create table idempotency_key (
    id bytea primary key,
    request_hash bytea not null,
    run uuid not null,
    lease_until timestamptz not null,
    expires_at timestamptz not null,
    answer bytea
);

create index idempotency_key_expires on idempotency_key (expires_at);
