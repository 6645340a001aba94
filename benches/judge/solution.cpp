#include <unordered_map>
#include <vector>

std::vector<int> twoCoupons(const std::vector<int>& amounts, int target) {
    std::unordered_map<long long, int> places;
    places.reserve(amounts.size());
    for (int place = 0; place < static_cast<int>(amounts.size()); ++place) {
        auto other = places.find(static_cast<long long>(target) - amounts[place]);
        if (other != places.end()) return {other->second, place};
        places[amounts[place]] = place;
    }
    return {};
}
