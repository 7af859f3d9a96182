export function ChooseNextPage() { return null; }
