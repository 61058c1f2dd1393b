"""Pages of publishing (sider): the receipt, by hand, the public page, the intranet, the archive."""
