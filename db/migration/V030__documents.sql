-- How a picture of a text was read: null where nothing asked for it, else waiting, done, nothing (no words found).
alter table document_text add column ocr varchar(10);

-- Changes and margin notes of a copy of a draft, one JSON object a line.
alter table document_text add column markup text;

-- The words of a secrecy stamp that holds the file back, and who let it go on.
alter table document add column stamp varchar(60);
alter table document add column released_by uuid references person (id);
alter table document add column released_at timestamp(6) with time zone;
