-- Which process works on a request: the name its connections carry. When none of them is left, the process is gone, and
-- nobody needs to wait for the end of the lease. None for rows of earlier versions, which have only their lease.
alter table idempotency_key add column instance text;
