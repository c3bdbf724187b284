-- What all projects of a list cost together, without looking at them one by one.
create index project_sums on project (budget_year, unit_path) include (budget_sum, budget_order) where deleted_at is null;
