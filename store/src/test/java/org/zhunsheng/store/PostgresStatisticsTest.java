package org.zhunsheng.store;

class PostgresStatisticsTest extends StatisticsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
