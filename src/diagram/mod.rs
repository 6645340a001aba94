//! Architecture text: parsing arrow lines.
