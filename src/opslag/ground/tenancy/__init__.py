"""Tenancy (lejemål): the organisation, the scope of a request or job, and the secrets it keeps."""
