def up_the_stairs(n: int) -> int:
    # With so many strides of two, the rest are ones: choose which strides are the twos.
    total = 0
    for twos in range(n // 2 + 1):
        strides = n - twos
        choices = 1
        for i in range(twos):
            choices = choices * (strides - i) // (i + 1)
        total += choices
    return total
