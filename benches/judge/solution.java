import java.util.HashMap;
import java.util.Map;

class Solution {
    static int[] twoCoupons(int[] amounts, int target) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < amounts.length; place++) {
            Integer other = places.get(target - amounts[place]);
            if (other != null) {
                return new int[] {other, place};
            }
            places.put(amounts[place], place);
        }
        return new int[0];
    }
}
