-- States of an overall target are evidence.
create trigger overall_target_revision_is_kept before delete on overall_target_revision
begin select raise(abort, 'the states of an overall target are kept'); end;
create trigger overall_target_revision_is_final before update on overall_target_revision
begin select raise(abort, 'the states of an overall target are kept'); end;

-- What all projects of a list cost together, by stage and by function as well, without looking at them one by one.
drop index project_sums;
create index project_sums on project (budget_year, unit_path, budget_sum, budget_order, stage, function_id) where deleted_at is null;
-- What audits found before was not kept rule by rule: every project is audited anew after the start.
update project set review_score = null, review_order = null;
