"""Publishing (udgivelse): the outbox, its deliveries, our own pages and feeds, proof by hand, the archive's pages."""
