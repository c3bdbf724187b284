-- What waits for a decision: few of many.
create index project_at_stage on project (stage, unit_path, budget_year) where deleted_at is null and stage <> 'DRAFT';
-- Moves, versions and approvals are evidence.
create trigger project_move_is_kept before delete on project_move
begin select raise(abort, 'moves are kept'); end;
create trigger project_move_is_final before update on project_move
begin select raise(abort, 'moves are kept'); end;
create trigger project_version_is_kept before delete on project_version
begin select raise(abort, 'versions are kept'); end;
create trigger project_version_is_final before update on project_version
begin select raise(abort, 'versions are kept'); end;
create trigger project_approval_is_kept before delete on project_approval
begin select raise(abort, 'approvals are kept'); end;
create trigger project_approval_is_final before update on project_approval
begin select raise(abort, 'approvals are kept'); end;
