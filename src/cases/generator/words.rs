//! The source of chance: ChaCha with 8 rounds as a stream of 64-bit words, and ranges and shuffles of our own on top.
//!
//! The key is the seed (8 bytes, little endian), the stream (8 bytes, little endian) and the 16 bytes
//! `drill/generator1`; nonce and counter start at 0. A word is 8 bytes of the key stream, little endian.

use std::collections::HashSet;

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;

/// A stream of words.
pub struct Words(ChaCha8Rng);

impl Words {
    /// The stream of a number under a seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut key = *b"........--------drill/generator1";
        let numbers = seed.to_le_bytes().into_iter().chain(stream.to_le_bytes());
        for (place, byte) in key.iter_mut().zip(numbers) {
            *place = byte;
        }
        Words(ChaCha8Rng::from_seed(key))
    }

    /// The next word.
    pub fn word(&mut self) -> u64 {
        use rand::Rng as _;
        self.0.next_u64()
    }

    /// A number from 0 to `bound` - 1, each as likely; 0 if the bound is 0. Words below 2^64 mod `bound` are thrown
    /// away, the rest taken modulo `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        let unfair = bound.wrapping_neg() % bound;
        loop {
            let word = self.word();
            if word >= unfair {
                return word % bound;
            }
        }
    }

    /// A position below `bound`.
    pub fn index(&mut self, bound: usize) -> usize {
        // What is below a usize fits in one.
        self.below(bound as u64) as usize
    }

    /// A number from `low` to `high`, both included; `low` where the range is empty.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        if low > high {
            return low;
        }
        let span = high.wrapping_sub(low) as u64;
        let offset = match span.checked_add(1) {
            Some(bound) => self.below(bound),
            None => self.word(),
        };
        low.wrapping_add(offset as i64)
    }

    /// Puts a list in random order: from the last place down, each is exchanged with one not after it.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            let other = self.index(place + 1);
            list.swap(place, other);
        }
    }

    /// `count` different numbers from `low` to `high` in random order; none if the range has fewer.
    pub fn distinct(&mut self, low: i64, high: i64, count: usize) -> Option<Vec<i64>> {
        let span = i128::from(high) - i128::from(low) + 1;
        let wanted = i128::try_from(count).ok()?;
        if wanted > span {
            return None;
        }
        if span <= wanted * 4 {
            // A dense range: its first places of a shuffle.
            let mut all: Vec<i64> = (low..=high).collect();
            for place in 0..count {
                let other = place + self.index(all.len() - place);
                all.swap(place, other);
            }
            all.truncate(count);
            return Some(all);
        }
        let mut seen = HashSet::with_capacity(count);
        let mut found = Vec::with_capacity(count);
        while found.len() < count {
            let number = self.between(low, high);
            if seen.insert(number) {
                found.push(number);
            }
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_words_are_those_of_an_independent_chacha() {
        let mut words = Words::new(7, 2);
        let first: Vec<u64> = (0..4).map(|_| words.word()).collect();
        assert_eq!(
            first,
            [0x918e_2a79_b46d_b444, 0xe3f0_7cbc_1915_38fb, 0x5324_699a_a009_7a67, 0x2f86_43a0_9f21_db97]
        );
        // Past the first block.
        let later = (0..60).map(|_| words.word()).last();
        assert_eq!(later, Some(0x61ae_3221_0541_500b));
    }

    #[test]
    fn every_number_of_a_range_is_about_as_likely() {
        let mut words = Words::new(1, 0);
        let mut counts = [0u32; 7];
        for _ in 0..70_000 {
            counts[words.below(7) as usize] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
    }

    #[test]
    fn the_widest_range_is_a_range() {
        let mut words = Words::new(1, 0);
        let drawn: Vec<i64> = (0..50).map(|_| words.between(i64::MIN, i64::MAX)).collect();
        assert!(drawn.iter().any(|one| *one < 0) && drawn.iter().any(|one| *one > 0));
        assert_eq!(words.between(5, 5), 5);
        assert_eq!(words.below(0), 0);
    }

    #[test]
    fn streams_and_seeds_differ() {
        let first = |seed, stream| Words::new(seed, stream).word();
        assert_ne!(first(1, 0), first(1, 1));
        assert_ne!(first(1, 0), first(2, 0));
        assert_ne!(first(0, 1), first(1, 0));
    }

    proptest! {
        #[test]
        fn distinct_numbers_are_distinct_and_in_range(seed: u64, low in -50i64..50, width in 0i64..60, count in 0usize..70) {
            let found = Words::new(seed, 0).distinct(low, low + width, count);
            match found {
                None => prop_assert!(count as i64 > width + 1),
                Some(found) => {
                    prop_assert_eq!(found.len(), count);
                    prop_assert!(found.iter().all(|one| (low..=low + width).contains(one)));
                    prop_assert_eq!(found.iter().collect::<HashSet<_>>().len(), count);
                }
            }
        }
    }
}
