-- Who made a version, by the id that never changes: tells whether a repeated decision was made before by the same person.
-- Versions from before this column have none.
alter table plan_version add column actor_id uuid;
