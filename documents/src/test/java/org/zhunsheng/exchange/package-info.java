/** Tests of the exchange format: answer keys go through the model unchanged, and so does every document that can be made. */
package org.zhunsheng.exchange;
