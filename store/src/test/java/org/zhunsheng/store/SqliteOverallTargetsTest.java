package org.zhunsheng.store;

class SqliteOverallTargetsTest extends OverallTargetsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
