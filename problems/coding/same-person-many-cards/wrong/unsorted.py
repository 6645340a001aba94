def same_person_many_cards(cards: list[list[str]]) -> list[list[str]]:
    leader = list(range(len(cards)))

    def find(card: int) -> int:
        while leader[card] != card:
            leader[card] = leader[leader[card]]  # shortens the way for the next one
            card = leader[card]
        return card

    first_card = {}  # with this address
    for number, (_, *addresses) in enumerate(cards):
        for address in addresses:
            earlier = first_card.setdefault(address, number)
            leader[find(number)] = find(earlier)

    addresses_of = {}
    for address, number in first_card.items():
        addresses_of.setdefault(find(number), []).append(address)
    return [[cards[number][0]] + addresses for number, addresses in addresses_of.items()]
