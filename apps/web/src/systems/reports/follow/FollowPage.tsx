export function FollowPage() { return null; }
