package org.zhunsheng.store;

class PostgresBudgetYearsTest extends BudgetYearsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
