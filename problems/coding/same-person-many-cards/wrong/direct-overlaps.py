def same_person_many_cards(cards: list[list[str]]) -> list[list[str]]:
    people = []
    person_of = {}
    for name, *addresses in cards:
        known = [person_of[address] for address in addresses if address in person_of]
        if known:
            person = known[0]  # joins one earlier person, although the card may tie several together
        else:
            person = len(people)
            people.append([name, set()])
        people[person][1].update(addresses)
        for address in addresses:
            person_of.setdefault(address, person)
    return [[name] + sorted(addresses) for name, addresses in people]
