package org.zhunsheng.store;

class SqliteOutboxTest extends OutboxContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
