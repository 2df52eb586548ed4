import type { ConceptWords } from '../../concept-lexicon.js';

/** Transport and roads. */
export const transport: ConceptWords = {
  drive: 'drive a car, drive a vehicle, driving, ride, steer',
  fly: 'fly, flight, take off, land a plane, emergency landing, airline, aviation, airspace',
  sail: 'sail, voyage, set sail, dock, anchor a ship',
  congest: 'traffic jam, congestion, gridlock, tailback, traffic',
  overload:
    'overload, overloaded, overcrowded, overcrowding, over capacity, beyond its capacity, excess passenger',
  vehicle:
    'vehicle, car, bus, truck, lorry, van, motorcycle, motorbike, bicycle, rickshaw, auto-rickshaw, taxi, pickup, microbus, private car, minibus, cab, bike',
  train: 'train, railway, rail, railroad, metro rail, metro, subway, locomotive, rail line, coach of a train',
  aircraft: 'aircraft, plane, aeroplane, airplane, helicopter, passenger plane, airliner, chopper',
  ship: 'ship, boat, vessel, ferry, launch boat, trawler, cargo ship, tanker, oil tanker, speedboat, steamer',
  road: 'road, highway, street, expressway, flyover, lane, avenue, motorway, pavement, footpath, route, path, roadside',
  bridge: 'bridge, culvert, tunnel, viaduct',
  station: 'station, railway station, bus stand, bus terminal, terminal, metro station, bus stop',
  airport: 'airport, runway, airfield',
  port: 'port, seaport, harbour, harbor, dock yard, jetty, shipping, container, land port, shipyard',
  transport: 'transport, transportation, public transport, logistics, freight',
  infrastructure: 'infrastructure, installation, facility building, megaproject, civic amenities',
  fare: 'fare, bus fare, toll road, toll plaza, rent, freight charge',
  driver: 'driver, motorist, pilot, captain, conductor, crew, bus driver, sailor, seaman, cyclist, biker',
  passenger: 'passenger, commuter, pedestrian, traveller by',
};
