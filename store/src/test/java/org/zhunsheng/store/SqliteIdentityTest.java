package org.zhunsheng.store;

class SqliteIdentityTest extends IdentityContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
