declare module 'virtual:pack' {
  const pack: import('./bundled.ts').BundledPack;
  export default pack;
}
