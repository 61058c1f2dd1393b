"""The API's doors (indgange for programmer), which the rooms above use too, and the organisation's own operations."""
