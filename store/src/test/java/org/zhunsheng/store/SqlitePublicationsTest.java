package org.zhunsheng.store;

class SqlitePublicationsTest extends PublicationsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
