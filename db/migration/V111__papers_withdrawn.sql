-- Who took a paper back; null where it stands, or where it was erased.
alter table paper add column withdrawn_by uuid references person (id);
