def same_person_many_cards(cards: list[list[str]]) -> list[list[str]]:
    people = []
    for name, *addresses in cards:
        mine = set(addresses)
        others = []
        for person in people:  # every person so far, for every card
            shared = False
            for address in mine:
                if address in person[1]:
                    shared = True
            if shared:
                person[1].update(mine)
                mine = person[1]
            else:
                others.append(person)
        others.append([name, mine])
        people = others
    return [[name] + sorted(addresses) for name, addresses in people]
