//! FNV-1a digests: names for files in the cache and for what was judged. Not for anything that must resist an attacker.

const PRIME: u64 = 0x0000_0100_0000_01b3;
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, 64 bits.
pub(super) fn fnv1a64(bytes: &[u8]) -> u64 {
    continued(BASIS, bytes)
}

fn continued(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

/// `fnv1a64:` and 16 hexadecimal digits: the digest of a file as reports carry it.
pub fn digest_of_bytes(bytes: &[u8]) -> String {
    format!("fnv1a64:{:016x}", fnv1a64(bytes))
}

/// A name of 32 hexadecimal digits for several texts together; where one ends and the next begins matters.
pub(super) fn name_of(parts: &[&[u8]]) -> String {
    // Two passes from different starts: 64 bits alone are few for a name that decides which program runs.
    let (mut first, mut second) = (BASIS, !BASIS);
    for part in parts {
        let length = (part.len() as u64).to_le_bytes();
        first = continued(continued(first, &length), part);
        second = continued(continued(second, part), &length);
    }
    format!("{first:016x}{second:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_fnv1a_as_published() {
        assert_eq!(digest_of_bytes(b""), "fnv1a64:cbf29ce484222325");
        assert_eq!(digest_of_bytes(b"foobar"), "fnv1a64:85944171f73967e8");
    }

    #[test]
    fn a_name_depends_on_where_the_parts_end() {
        assert_ne!(name_of(&[b"ab", b"c"]), name_of(&[b"a", b"bc"]));
        assert_eq!(name_of(&[b"ab", b"c"]).len(), 32);
    }
}
