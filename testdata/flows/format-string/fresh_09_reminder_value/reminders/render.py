# safe: the request gives a value only, the layout is a constant of the view
LIMIT = 400


def fill(layout, **values):
    if len(layout) > LIMIT:
        layout = layout[:LIMIT]
    return layout.format(**values)  # ok: format-string
