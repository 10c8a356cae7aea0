export { compileDispute, type CompiledDispute } from './compile.ts';
export { candidates, compileGate, watchlist, type Gate } from './gate.ts';
export { gateTexts, recognise, trace, type Trace } from './recognise.ts';
export { toFound } from './statements.ts';
export { prepare, type Text } from './text.ts';
export { weigh, type Refusal, type Weighed } from './value.ts';
export { statedDay } from './published.ts';
export { rehearse } from './rehearse.ts';
