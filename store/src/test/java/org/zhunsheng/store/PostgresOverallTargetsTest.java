package org.zhunsheng.store;

class PostgresOverallTargetsTest extends OverallTargetsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
