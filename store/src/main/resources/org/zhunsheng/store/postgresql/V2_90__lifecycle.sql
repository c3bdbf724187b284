-- What waits for a decision: few of many.
create index project_at_stage on project (stage, unit_path, budget_year) where deleted_at is null and stage <> 'DRAFT';
-- Moves, versions and approvals are evidence.
create function decisions_are_kept() returns trigger language plpgsql as
$$ begin raise exception 'moves, versions and approvals are kept'; end $$;
create trigger project_move_is_kept before update or delete on project_move
for each row execute function decisions_are_kept();
create trigger project_version_is_kept before update or delete on project_version
for each row execute function decisions_are_kept();
create trigger project_approval_is_kept before update or delete on project_approval
for each row execute function decisions_are_kept();
