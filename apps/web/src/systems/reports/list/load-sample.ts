import sample2025 from '../../../../../../sample/luohu-2025.md?url';
import sample2026 from '../../../../../../sample/luohu-2026.md?url';

/** The two sample reports that come with the software, as files ready to upload. */
export async function loadSample(): Promise<File[]> {
  const files = { 'luohu-2025.md': sample2025, 'luohu-2026.md': sample2026 };
  return Promise.all(
    Object.entries(files).map(async ([name, address]) => new File([await (await fetch(address)).blob()], name, { type: 'text/markdown' })),
  );
}
