export const inboxPath = () => '/inbox';
