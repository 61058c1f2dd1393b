"""./dev evaluate: how good the checks are, on texts that others wrote (målt kvalitet)."""
