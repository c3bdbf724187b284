package org.zhunsheng.store;

class SqliteStatisticsTest extends StatisticsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
