package org.zhunsheng.store;

class PostgresOutboxTest extends OutboxContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
