-- The ledger of decisions: a change of mind is a new revision; two people deciding at once collide on the key.
create table outcome (
    comment_id uuid not null references comment (id),
    revision int not null,
    outcome varchar(20),
    reason varchar(20000),
    person_id uuid not null references person (id),
    decided_at timestamp(6) with time zone not null,
    command_key varchar(120) not null,
    primary key (comment_id, revision),
    unique (person_id, command_key)
);

-- When the answers of a round were told to their authors.
create table answer_publication (
    comment_id uuid not null primary key references comment (id),
    revision int not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid not null references person (id)
);
