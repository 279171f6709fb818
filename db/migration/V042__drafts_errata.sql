-- Version 1.1 corrects typing errors of version 1, which stays readable: why, and which words, one row a corrected word.
alter table version add column corrects uuid references version (id);
alter table version add column correction_reason varchar(1000);
create index version_corrects on version (corrects);

create table erratum (
    version_id uuid not null references version (id),
    ordinal int not null,
    eid varchar(400) not null,
    language varchar(5) not null,
    was varchar(4000) not null,
    became varchar(4000) not null,
    primary key (version_id, ordinal)
);
