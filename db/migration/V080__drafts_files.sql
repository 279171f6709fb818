-- Files that were sent to become a version: who decides of one that is held back finds it by its consultation.
create table draft_file (
    document_id uuid primary key references document (id),
    consultation_id uuid not null references consultation (id)
);
create index draft_file_consultation on draft_file (consultation_id);
