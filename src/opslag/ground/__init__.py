"""The ground (grunden): what every Django room stands on."""
