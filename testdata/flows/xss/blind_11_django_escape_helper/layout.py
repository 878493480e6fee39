from django.utils.html import escape

FRAME = "<html><head><title>{title}</title></head><body>{body}</body></html>"


def page(title, body):
    return FRAME.format(title=title, body=escape(body))
