-- Policies span articles: each provision belongs to one policy at most, in every version it stands in (same lineage).
create index policy_group_consultation on policy_group (consultation_id);
create index provision_policy_group on provision (policy_group_id);
