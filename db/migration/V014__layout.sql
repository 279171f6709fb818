-- What a file itself says of the lines of its text: one character a line (headings, joined lines, page edges).
alter table document_text add column layout text;
alter table rendering add column layout text;
