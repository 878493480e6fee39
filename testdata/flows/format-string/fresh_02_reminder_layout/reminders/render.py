# vulnerable: the layout of the request is formatted with model objects
LIMIT = 400


def fill(layout, **values):
    if len(layout) > LIMIT:
        layout = layout[:LIMIT]
    return layout.format(**values)  # want: format-string
