-- How much of a paper is settled is counted in the index alone: its excerpts' words are not read.
create index excerpt_settled on excerpt (paper_id, state, objected_at);
