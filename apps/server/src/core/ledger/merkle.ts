import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The hash of a leaf: SHA-256 of a zero byte and its data (RFC 6962, section 2.1). */
export function hashLeaf(data: Buffer): Buffer {
  return createHash('sha256').update(LEAF).update(data).digest();
}

function hashNode(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** Computes the root of a Merkle tree (RFC 6962, section 2.1) over leaves that come one by one; keeps one hash a level. */
export class TreeHasher {
  /** Roots of whole subtrees, the widest first; as many as `size` has ones in binary. */
  private readonly roots: Buffer[] = [];
  private count = 0;

  /** How many leaves have come. */
  get size(): number {
    return this.count;
  }

  /** @param data of any length */
  add(data: Buffer): void {
    let hash = hashLeaf(data);
    for (let whole = this.count; whole % 2 === 1; whole = Math.floor(whole / 2)) {
      const left = this.roots.pop();
      if (left) hash = hashNode(left, hash);
    }
    this.roots.push(hash);
    this.count++;
  }

  /** The root over the leaves so far, 32 bytes; of no leaf, SHA-256 of nothing. More may be added afterwards. */
  root(): Buffer {
    return this.roots.length === 0 ? createHash('sha256').digest() : this.roots.reduceRight((right, left) => hashNode(left, right));
  }
}

/** The root over all of the leaves' data. */
export function treeRoot(leaves: Iterable<Buffer>): Buffer {
  const hasher = new TreeHasher();
  for (const leaf of leaves) hasher.add(leaf);
  return hasher.root();
}

/**
 * The audit path of leaf `index` (RFC 6962, section 2.1.1): the hashes that lead from it to the root, from the bottom up.
 * @throws RangeError where there is no such leaf
 */
export function auditPath(leaves: readonly Buffer[], index: number): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} among ${leaves.length}`);
  const path: Buffer[] = [];
  let [start, end] = [0, leaves.length];
  while (end - start > 1) {
    const middle = start + widestBelow(end - start);
    path.push(treeRoot(index < middle ? leaves.slice(middle, end) : leaves.slice(start, middle)));
    [start, end] = index < middle ? [start, middle] : [middle, end];
  }
  return path.reverse();
}

/** The largest power of two below `size`, which is 2 or more. */
function widestBelow(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1));
}

/**
 * The root that the path leads to from a leaf (RFC 9162, section 2.1.3.2); compare it with the root that is known.
 * @returns undefined where a tree of `size` has no such leaf, or its path another length
 */
export function rootByPath(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | undefined {
  if (index < 0 || index >= size) return undefined;
  let hash = hashLeaf(leaf);
  let [position, last] = [index, size - 1];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (position % 2 === 1 || position === last) {
      hash = hashNode(sibling, hash);
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, Math.floor(last / 2)];
    } else {
      hash = hashNode(hash, sibling);
    }
    [position, last] = [Math.floor(position / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : undefined;
}
