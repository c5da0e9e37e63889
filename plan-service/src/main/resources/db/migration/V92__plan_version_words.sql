-- A change of state leaves a plan's words as they were. Its version has none of its own then: what it says is what the
-- latest version with words before it says. Written out each time, most of a submission's time went into the copy.
alter table plan_version alter column content drop not null;
alter table plan_version add check (content is not null or version > 1);
