import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Countries = FeatureCollection<MultiPolygon | Polygon, { name: string }>;

// ISO 3166-1: alpha-2 and numeric, as gazetteer and shapes name countries
const CODES =
  'AF004AL008DZ012AO024AQ010AR032AM051AU036AT040AZ031BS044BH048BD050BB052BY112BE056BZ084BJ204BT064BO068BA070BW072BR076BN096BG100BF854BI108KH116CM120CA124CV132CF140TD148CL152CN156CO170KM174CG178CD180CR188CI384HR191CU192CY196CZ203DK208DJ262DM212DO214EC218EG818SV222GQ226ER232EE233SZ748ET231FJ242FI246FR250GA266GM270GE268DE276GH288GR300GL304GD308GT320GN324GW624GY328HT332HN340HK344HU348IS352IN356ID360IR364IQ368IE372IL376IT380JM388JP392JO400KZ398KE404KI296KP408KR410KW414KG417LA418LV428LB422LS426LR430LY434LI438LT440LU442MO446MG450MW454MY458MV462ML466MT470MH584MR478MU480MX484FM583MD498MC492MN496ME499MA504MZ508MM104NA516NR520NP524NL528NZ554NI558NE562NG566MK807NO578OM512PK586PW585PS275PA591PG598PY600PE604PH608PL616PT620PR630QA634RO642RU643RW646KN659LC662VC670WS882SM674ST678SA682SN686RS688SC690SL694SG702SK703SI705SB090SO706ZA710SS728ES724LK144SD729SR740SE752CH756SY760TW158TJ762TZ834TH764TL626TG768TO776TT780TN788TR792TM795TV798UG800UA804AE784GB826US840UY858UZ860VU548VA336VE862VN704EH732YE887ZM894ZW716';

type Place = [lon: number, lat: number];

/** The shapes that come with the program. */
export interface World {
  countries: Countries;
  /** All land in one, without borders. */
  land: FeatureCollection | Feature;
  /** Where a country's largest piece has its middle, by alpha-2 code. */
  centreOf: (country: string) => Place | undefined;
}

type Shapes = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let world: Promise<World> | null = null;

/** The shapes, fetched and worked out once, however often the map is opened. */
export function worldShapes(): Promise<World> {
  world ??= fetch('/assets/countries-50m.json')
    .then((response) => response.json())
    .then((shapes: Shapes): World => {
      const countries = feature(shapes, shapes.objects.countries) as Countries;
      return { countries, land: feature(shapes, shapes.objects.land), centreOf: centresIn(countries) };
    })
    .catch((error) => {
      world = null; // asked for again next time
      throw error;
    });
  return world;
}

/** Each is worked out when it is first asked for: few are, of all there are. */
function centresIn(world: Countries): World['centreOf'] {
  const numeric = new Map(
    [...CODES.matchAll(/([A-Z]{2})(\d{3})/g)].map(([, letters, number]) => [letters!, number!]),
  );
  const byNumber = new Map(world.features.map((f) => [String(f.id).padStart(3, '0'), f]));
  const known = new Map<string, Place | undefined>();
  return (code) => {
    if (!known.has(code)) {
      const country = byNumber.get(numeric.get(code) ?? '');
      known.set(code, country && geoCentroid(largestPiece(country)));
    }
    return known.get(code);
  };
}

/** Alaska and French Guiana would pull the middle into the sea. */
function largestPiece(country: Feature<MultiPolygon | Polygon>): Feature<Polygon> {
  const { geometry } = country;
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = pieces.map(
    (coordinates): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    }),
  );
  return polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}
