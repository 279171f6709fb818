-- Who speaks as the paper itself names it; the body of that name, where it is not the one the paper was sent for; and
-- whether nobody has said yet whose the paper is.
alter table paper add column speaker varchar(200);
alter table paper add column speaker_body uuid references body (id);
alter table paper add column unnamed boolean default false not null;
