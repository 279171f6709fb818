-- Provisions that an excerpt wants to be added, which the version does not have, parted by spaces.
alter table excerpt add column added varchar(4000);
