"""The channel X, an account (X-konto)."""
