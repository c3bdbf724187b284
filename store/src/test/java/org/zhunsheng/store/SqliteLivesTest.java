package org.zhunsheng.store;

class SqliteLivesTest extends LivesContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
