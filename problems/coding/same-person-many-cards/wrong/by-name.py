def same_person_many_cards(cards: list[list[str]]) -> list[list[str]]:
    addresses_of = {}
    for name, *addresses in cards:
        addresses_of.setdefault(name, set()).update(addresses)
    return [[name] + sorted(addresses) for name, addresses in addresses_of.items()]
