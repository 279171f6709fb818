-- What a member of the reviewing committee thinks of a comment; stance is null where it was taken back.
create table review_stance (
    comment_id uuid not null references comment (id),
    person_id uuid not null references person (id),
    stance varchar(20),
    note varchar(20000),
    taken_at timestamp(6) with time zone not null,
    row_version int default 0 not null,
    primary key (comment_id, person_id)
);
