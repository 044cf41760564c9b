// There is nothing here that reads XML: who tries fails.
module.exports = {};
