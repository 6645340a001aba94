def everyone_else(nums: list[int]) -> list[int]:
    result = []
    for own in range(len(nums)):
        product = 1
        for place in range(len(nums)):
            if place != own:
                product *= nums[place]
        result.append(product)
    return result
