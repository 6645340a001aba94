function twoCoupons(amounts, target) {
  const places = new Map();
  for (let place = 0; place < amounts.length; place++) {
    const other = places.get(target - amounts[place]);
    if (other !== undefined) return [other, place];
    places.set(amounts[place], place);
  }
  return [];
}
