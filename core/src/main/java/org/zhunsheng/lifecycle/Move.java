package org.zhunsheng.lifecycle;

/** What leads a target from one stage to another. */
public enum Move {
    /** 提交: the handler hands a draft in. It becomes a version, which nobody changes any more. */
    SUBMIT,
    /** 撤回: who made the last step forward takes it back, as long as nobody has decided on it. */
    WITHDRAW,
    /** 通过: to the next step; behind the last one of an early round, back to the handler for the next round. */
    PASS,
    /** 退回: to the handler or to an earlier step, with remarks. */
    RETURN,
    /** 批复: in force. */
    APPROVE,
    /** 调整: an approved target is written anew; the approved version stays in force until the new one is approved. */
    ADJUST,
    /** 放弃调整: the approved version stays. */
    ABANDON
}
