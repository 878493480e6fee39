FRAME = "<html><head><title>{title}</title></head><body>{body}</body></html>"


def page(title, body):
    return FRAME.format(title=title, body=body)
