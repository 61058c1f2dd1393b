"""The channel intranet: an inside page and a feed for colleagues (intranettet)."""
