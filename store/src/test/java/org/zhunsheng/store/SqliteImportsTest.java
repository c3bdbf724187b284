package org.zhunsheng.store;

class SqliteImportsTest extends ImportsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
