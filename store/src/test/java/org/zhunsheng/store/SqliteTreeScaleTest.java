package org.zhunsheng.store;

class SqliteTreeScaleTest extends TreeScaleContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
