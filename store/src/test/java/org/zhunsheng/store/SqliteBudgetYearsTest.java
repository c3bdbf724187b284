package org.zhunsheng.store;

class SqliteBudgetYearsTest extends BudgetYearsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
