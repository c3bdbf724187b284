package org.zhunsheng.store;

class PostgresJournalTest extends JournalContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
