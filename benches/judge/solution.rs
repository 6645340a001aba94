use std::collections::HashMap;

pub fn two_coupons(amounts: Vec<i32>, target: i32) -> Vec<i32> {
    let mut places: HashMap<i64, usize> = HashMap::with_capacity(amounts.len());
    for (place, &amount) in amounts.iter().enumerate() {
        if let Some(&other) = places.get(&(i64::from(target) - i64::from(amount))) {
            return vec![other as i32, place as i32];
        }
        places.insert(i64::from(amount), place);
    }
    Vec::new()
}
