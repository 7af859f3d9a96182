export { ReceiptCheck } from './ReceiptCheck.js';
export { canVerify, verifyReceipt, type Expected, type ReceiptStep, type ReceiptVerdict } from './verify-receipt.js';
