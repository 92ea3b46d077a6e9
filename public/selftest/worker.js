// Started by the self-test, to see whether a worker may run.
postMessage("here");
