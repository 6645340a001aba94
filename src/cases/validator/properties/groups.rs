//! Groups that are joined one pair at a time.

/// Who belongs together.
#[derive(Default)]
pub struct Groups {
    leaders: Vec<usize>,
    count: usize,
}

impl Groups {
    /// Somebody new, alone so far; the number.
    pub fn add(&mut self) -> usize {
        self.leaders.push(self.leaders.len());
        self.count += 1;
        self.leaders.len() - 1
    }

    /// How many groups there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Joins two groups; whether they were two.
    pub fn join(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.leader(one), self.leader(other));
        if one == other {
            return false;
        }
        // The later one hangs on the earlier; halving the ways keeps them short enough.
        if let Some(place) = self.leaders.get_mut(one.max(other)) {
            *place = one.min(other);
        }
        self.count -= 1;
        true
    }

    fn leader(&mut self, mut one: usize) -> usize {
        loop {
            let above = self.leaders.get(one).copied().unwrap_or(one);
            if above == one {
                return one;
            }
            let next = self.leaders.get(above).copied().unwrap_or(above);
            if let Some(place) = self.leaders.get_mut(one) {
                *place = next;
            }
            one = next;
        }
    }
}
