package org.zhunsheng.store;

class PostgresLivesTest extends LivesContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
