declare module 'virtual:pack' {
  const pack: import('./knowledge.ts').BundledPack;
  export default pack;
}
