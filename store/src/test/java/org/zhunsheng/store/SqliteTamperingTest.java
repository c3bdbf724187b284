package org.zhunsheng.store;

class SqliteTamperingTest extends TamperingContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
