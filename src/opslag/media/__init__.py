"""Pictures (billeder): safe intake, alt text, people in the picture and the legal basis."""
