package org.zhunsheng.store;

class PostgresImportsTest extends ImportsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
