"""What the journal tells: estimates, orders and words, over values given as arguments; never the Book."""
