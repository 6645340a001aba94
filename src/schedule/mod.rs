//! SM-2 and, on top of it, the queue.
