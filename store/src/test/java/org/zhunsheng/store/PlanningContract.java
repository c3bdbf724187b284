package org.zhunsheng.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh store for each test, with the county of plans in it. */
abstract class PlanningContract {
    Store store;
    StoreSettings settings;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        settings = settings();
        store = Store.open(settings);
        PlanningCounty.found(settings);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
