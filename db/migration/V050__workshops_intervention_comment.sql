-- The table asks of each comment at which workshop it was said.
create index intervention_comment on intervention (comment_id);
