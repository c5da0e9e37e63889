-- Set in the transaction that makes the change: such a request is never carried out again under its key, whatever
-- became of its answer.
alter table idempotency_key add column effect_at timestamptz;
