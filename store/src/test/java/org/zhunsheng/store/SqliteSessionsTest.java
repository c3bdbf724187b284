package org.zhunsheng.store;

class SqliteSessionsTest extends SessionsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
