package org.zhunsheng.store;

class PostgresTreeScaleTest extends TreeScaleContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
