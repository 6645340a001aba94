def same_person_many_cards(cards: list[list[str]]) -> list[list[str]]:
    # Merge any two people who share an address, until no two do.
    people = [(card[0], set(card[1:])) for card in cards]
    merged = True
    while merged:
        merged = False
        for one in range(len(people)):
            for other in range(one + 1, len(people)):
                if people[one][1] & people[other][1]:
                    people[one][1].update(people[other][1])
                    del people[other]
                    merged = True
                    break
            if merged:
                break
    return [[name] + sorted(addresses) for name, addresses in people]
