-- Not read for now: what the file came for was taken back.
alter table document add column paused boolean default false not null;
