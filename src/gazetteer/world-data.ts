/**
 * Places of the world, the most populous first, one a line: name, country, GeoNames id, latitude and longitude in
 * thousandths of a degree, inhabitants (all in base 36), parted by tabs. Empty here: in dist/ a module
 * made from GeoNames stands in place of this one (tools/build-world.mjs).
 */
export const places: string = '';
/** What they sound like, each by where its place's line begins, as `fileSounds` files it. */
export const sounds: string = '';
/** Bengali names that CLDR gives: name, where the place's line begins in base 36; one a line. */
export const bengaliNames: string = '';
