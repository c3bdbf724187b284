-- Paths are compared character by character.
alter table overall_target alter column unit_path type varchar(400) collate "C";

-- States of an overall target are evidence.
create function overall_states_are_kept() returns trigger language plpgsql as
$$ begin raise exception 'the states of an overall target are kept'; end $$;
create trigger overall_target_revision_is_kept before update or delete on overall_target_revision
for each row execute function overall_states_are_kept();
create trigger overall_target_revision_is_never_emptied before truncate on overall_target_revision
for each statement execute function overall_states_are_kept();

alter table project_finding alter column unit_path type varchar(400) collate "C";
-- What all projects of a list cost together, by stage and by function as well, without looking at them one by one.
drop index project_sums;
create index project_sums on project (budget_year, unit_path) include (budget_sum, budget_order, stage, function_id) where deleted_at is null;
-- What audits found before was not kept rule by rule: every project is audited anew after the start.
update project set review_score = null, review_order = null;
