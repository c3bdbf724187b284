package org.zhunsheng.store;

class SqliteJournalTest extends JournalContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
