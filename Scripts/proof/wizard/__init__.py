"""The wizard driven as a shopper drives it: a real pseudo-terminal, keys in, a screen read out."""
