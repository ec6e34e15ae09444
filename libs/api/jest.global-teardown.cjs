module.exports = () => globalThis.azionelabCluster?.stop();
