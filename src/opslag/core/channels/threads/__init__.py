"""The channel Threads, a profile at Meta (Threads-profil)."""
