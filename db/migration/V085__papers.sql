-- The newest papers of a consultation first, read in the order of the index.
create index paper_newest on paper (consultation_id desc, seq desc);
