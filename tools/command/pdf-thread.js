require('./load.js').load('pdf.cjs');
