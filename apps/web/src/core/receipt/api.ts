import type { LedgerFacts, Receipt } from '@luoshi/server/ledger';
import { request } from '../api/request.js';

/** The published roots, and the receipt of one entry. */
export async function fetchReceipt(district: string, seq: number): Promise<{ facts: LedgerFacts; receipt: Receipt }> {
  const at = `/api/public/${encodeURIComponent(district)}/ledger`;
  const [facts, receipt] = await Promise.all([request<LedgerFacts>(at), request<Receipt>(`${at}/receipts/${String(seq)}`)]);
  return { facts, receipt };
}
