package org.zhunsheng.store;

class PostgresPublicationsTest extends PublicationsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
