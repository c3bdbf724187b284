package org.zhunsheng.store;

class PostgresSessionsTest extends SessionsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
