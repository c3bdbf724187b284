-- Projects that nobody has audited yet: few, and looked for every minute.
create index project_not_audited on project (id) where review_score is null;
