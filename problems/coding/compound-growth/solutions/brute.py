from fractions import Fraction


def growth(x: float, n: int) -> float:
    # Exact fractions for short times; the language's own power for long ones.
    if abs(n) > 60:
        return x**n
    product = Fraction(1)
    for _ in range(abs(n)):
        product *= Fraction(x)
    return float(1 / product if n < 0 else product)
