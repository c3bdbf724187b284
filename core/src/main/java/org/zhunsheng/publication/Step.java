package org.zhunsheng.publication;

/** What leads a publication on. */
public enum Step {
    /** 准备: the text for the public is made, with what is withheld and why. Anew as often as is needed before the review. */
    PREPARE,
    /** 复核通过: a second person has looked at exactly this text. */
    REVIEW,
    /** 退回: whoever prepared it has to prepare it anew. */
    RETURN,
    /** 公开: what was reviewed goes out, byte for byte. */
    RELEASE,
    /** 撤回: what was released is taken back, for a reason that the public is told. */
    WITHDRAW
}
