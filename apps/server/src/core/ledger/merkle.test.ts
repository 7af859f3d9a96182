import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPath, rootByPath, TreeHasher, treeRoot } from './merkle.js';

/** The leaves by which implementations of Certificate Transparency test themselves, and the root over the first n of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  Buffer.from(hex, 'hex'),
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definition of RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), first);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.from([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

const leavesOf = fc.array(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  { minLength: 1, maxLength: 70 },
);

describe('the root of a tree', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))('over the first %i published leaves is the published one', (size, root) => {
    expect(treeRoot(LEAVES.slice(0, size)).toString('hex')).toBe(root);
  });

  it('is that of the definition, whatever the leaves', () => {
    fc.assert(
      fc.property(leavesOf, (leaves) => {
        expect(treeRoot(leaves).equals(naiveRoot(leaves))).toBe(true);
      }),
    );
  });

  it('can be asked for between two leaves', () => {
    const hasher = new TreeHasher();
    const seen = [hasher.root()];
    for (const leaf of LEAVES) {
      hasher.add(leaf);
      seen.push(hasher.root());
    }
    expect(seen.map((root) => root.toString('hex'))).toEqual(ROOTS);
    expect(hasher.size).toBe(8);
  });
});

describe('the audit path of a leaf', () => {
  it('is the one in the RFC: of d3 in a tree of seven it is c, g, l', () => {
    const seven = LEAVES.slice(0, 7);
    const c = sha256(Buffer.from([0]), LEAVES[2] ?? Buffer.alloc(0));
    const g = naiveRoot(seven.slice(0, 2));
    const l = naiveRoot(seven.slice(4));
    expect(auditPath(seven, 3)).toEqual([c, g, l]);
  });

  it('leads to the root from every leaf of every tree, and from no other place', () => {
    fc.assert(
      fc.property(leavesOf, fc.nat(), (leaves, n) => {
        const index = n % leaves.length;
        const leaf = leaves[index] ?? Buffer.alloc(0);
        const path = auditPath(leaves, index);
        const root = naiveRoot(leaves);
        expect(rootByPath(leaf, index, leaves.length, path)?.equals(root)).toBe(true);
        expect(rootByPath(Buffer.concat([leaf, Buffer.from([1])]), index, leaves.length, path)?.equals(root)).toBe(false);
        for (const step of path.keys()) {
          const bent = path.map((hash, k) => (k === step ? Buffer.from(hash.map((byte, at) => (at === 0 ? byte ^ 1 : byte))) : hash));
          expect(rootByPath(leaf, index, leaves.length, bent)?.equals(root)).toBe(false);
        }
        expect(rootByPath(leaf, index, leaves.length, [...path, root])).toBeUndefined();
        expect(rootByPath(leaf, index, leaves.length, path.slice(1))?.equals(root) ?? false).toBe(path.length === 0);
      }),
    );
  });

  it('there is none of a leaf that is not there', () => {
    expect(() => auditPath(LEAVES, 8)).toThrow('no leaf 8 among 8');
    expect(rootByPath(Buffer.alloc(32), 8, 8, [])).toBeUndefined();
  });
});
