-- From where the agency writes, as it stands above the date on its papers.
alter table consultation add column place varchar(120);
