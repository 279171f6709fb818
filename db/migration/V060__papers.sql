-- Who speaks in a row of a comment table, as written there; and by what its words are known again when they come twice.
alter table excerpt add column said_by varchar(200);
alter table excerpt add column print varchar(64);

-- What the columns of a comment table hold, by its folded heads: said once, kept for the next file. What is said by
-- one who settles the papers of others holds for everyone's.
create table paper_columns (
    signature varchar(1000) not null,
    said_by uuid not null references person (id),
    definition varchar(400) not null,
    for_all boolean not null,
    said_at timestamp(6) with time zone not null,
    primary key (signature, said_by)
);
