// The built site before its engine: after hooks/ours.js. The page starts the engine from requestIdleCallback, so there is never an idle moment.
window.requestIdleCallback = () => 0;
bench.mapLive = async () => {};
bench.auto = false; // no time is given for the engine
bench.dragFrom = null; // this map moves by buttons only
