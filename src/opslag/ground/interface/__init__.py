"""What every screen stands on (grænsefladen): the page, the finding card, who may see a view, kind problems."""
