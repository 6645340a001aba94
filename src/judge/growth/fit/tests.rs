//! The fit on made-up times: what is claimed of exact ones, and what of noisy ones must not be.

use proptest::prelude::*;

use super::*;

const SIZES: [u64; 10] = [16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192];

/// Noise for one time: at least 1, a few per cent mostly, now and then a multiple: others compute as well.
#[derive(Debug, Clone)]
struct Noise(Vec<f64>);

impl Noise {
    fn at(&self, index: usize) -> f64 {
        self.0.get(index % self.0.len().max(1)).copied().unwrap_or(1.0)
    }
}

fn noise() -> impl Strategy<Value = Noise> {
    let one = prop_oneof![8 => 1.0..1.06f64, 2 => 1.0..1.3f64, 1 => 1.0..6.0f64];
    prop::collection::vec(one, 10 * 2 * 6).prop_map(Noise)
}

fn samples(sizes: &[u64], rounds: usize, ratio: impl Fn(f64) -> f64, noise: &Noise) -> Vec<Sample> {
    let mut index = 0;
    sizes
        .iter()
        .map(|size| {
            let n = *size as f64;
            let mut times = |base: f64| -> Vec<f64> {
                (0..rounds)
                    .map(|_| {
                        index += 1;
                        base * noise.at(index)
                    })
                    .collect()
            };
            let base = 0.0002 * n;
            Sample { size: *size, user: times(base * ratio(n)), reference: times(base) }
        })
        .collect()
}

fn exact(ratio: impl Fn(f64) -> f64) -> Fit {
    fit(&samples(&SIZES, 3, ratio, &Noise(vec![1.0])))
}

#[test]
fn exact_times_get_the_claim_they_deserve() {
    assert_eq!(exact(|_| 7.0).claim, Claim::Like);
    assert_eq!(exact(|n| 0.3 * n.ln()).claim, Claim::Like);
    assert_eq!(exact(|n| 0.1 * n.sqrt()).claim, Claim::Faster(Factor::Root));
    assert_eq!(exact(|n| 0.1 * n).claim, Claim::Faster(Factor::Linear));
    assert_eq!(exact(|n| 0.1 * n * n).claim, Claim::Faster(Factor::Square));
    assert_eq!(exact(|n| 0.1 * n.powi(4)).claim, Claim::Faster(Factor::More));
    assert_eq!(exact(|n| 1.0 / n).claim, Claim::Slower);
    // n times log n is still about n
    assert_eq!(exact(|n| 0.1 * n * n.ln()).claim, Claim::Faster(Factor::Linear));
}

#[test]
fn a_time_that_explodes_shows_on_few_sizes() {
    let sizes = [9, 10, 11, 13, 15, 17, 19];
    let fitted = fit(&samples(&sizes, 4, |n| (0.7 * n).exp2(), &Noise(vec![1.0, 1.02])));
    assert_eq!(fitted.claim, Claim::Faster(Factor::More));
}

#[test]
fn what_is_constant_at_the_small_sizes_is_no_growth() {
    // the reference has something to set up, the user's program has not
    let fitted = exact(|n| n / (n + 300.0));
    assert!(!matches!(fitted.claim, Claim::Faster(_)), "{fitted:?}");
    // and the other way round: the growth of the large sizes is what counts
    assert_eq!(exact(|n| 20.0 + 0.2 * n).claim, Claim::Faster(Factor::Linear));
}

#[test]
fn nothing_is_claimed_of_too_little() {
    assert_eq!(fit(&[]), Fit { points: Vec::new(), slope: None, claim: Claim::Few });
    let quiet = Noise(vec![1.0]);
    assert_eq!(fit(&samples(&[1, 2, 4], 3, |n| n, &quiet)).claim, Claim::Few);
    assert_eq!(fit(&samples(&[100, 101, 102, 103, 104], 3, |_| 1.0, &quiet)).claim, Claim::Noise);
    let never = |_| Sample { size: 5, user: vec![f64::INFINITY], reference: vec![0.0] };
    assert_eq!(fit(&SIZES.map(never)).claim, Claim::Few);
}

#[test]
fn one_round_or_one_point_alone_makes_no_claim() {
    // the largest size jumps: without it there is no growth
    let mut jump = samples(&SIZES, 4, |_| 1.0, &Noise(vec![1.0]));
    jump[9].user = vec![50.0; 4].into_iter().map(|times| times * jump[9].reference[0]).collect();
    let fitted = fit(&jump);
    assert_eq!(fitted.claim, Claim::Noise, "{fitted:?}");
    // the even rounds grow, the odd ones do not, and the least of both is the odd ones'
    let mut uneven = samples(&SIZES, 4, |n| n, &Noise(vec![1.0]));
    for sample in &mut uneven {
        sample.user[1] = sample.reference[1];
        sample.user[3] = sample.reference[3];
    }
    assert!(!matches!(fit(&uneven).claim, Claim::Faster(_)));
}

proptest! {
    #[test]
    fn no_noise_of_this_sort_turns_the_same_growth_into_faster(noise in noise(), times in 0.05..20.0f64) {
        let fitted = fit(&samples(&SIZES, 6, |_| times, &noise));
        prop_assert!(!matches!(fitted.claim, Claim::Faster(_)), "{fitted:?}");
    }

    #[test]
    fn a_factor_of_log_n_is_never_called_faster(noise in noise()) {
        let fitted = fit(&samples(&SIZES, 6, |n| n.ln(), &noise));
        prop_assert!(!matches!(fitted.claim, Claim::Faster(_)), "{fitted:?}");
    }

    #[test]
    fn n_times_faster_is_never_called_the_same(noise in noise()) {
        let fitted = fit(&samples(&SIZES, 6, |n| 0.1 * n, &noise));
        prop_assert!(matches!(fitted.claim, Claim::Faster(_) | Claim::Noise), "{fitted:?}");
        prop_assert!(!matches!(fitted.claim, Claim::Faster(Factor::Root | Factor::Square)), "{fitted:?}");
    }

    #[test]
    fn any_times_are_fitted_without_a_panic(
        times in prop::collection::vec((any::<u64>(), any::<f64>(), any::<f64>()), 0..12)
    ) {
        let samples: Vec<Sample> = times
            .into_iter()
            .map(|(size, user, reference)| Sample { size, user: vec![user, user], reference: vec![reference] })
            .collect();
        let fitted = fit(&samples);
        if let Some(slope) = fitted.slope {
            prop_assert!(slope.low <= slope.value && slope.value <= slope.high);
        }
    }
}
