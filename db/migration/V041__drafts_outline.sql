-- An outline is a version of headings or questions, typed, without words of its own; articles follow in a later version.
alter table version add column outline boolean default false not null;
