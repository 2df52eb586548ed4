require('./load.js').load('thread.cjs');
