export function drawStations(): string;
