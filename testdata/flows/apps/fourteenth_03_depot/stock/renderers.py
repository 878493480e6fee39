import html

from rest_framework import renderers


class CardRenderer(renderers.BaseRenderer):
    media_type = "text/html"
    format = "card"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        request = renderer_context["request"]
        title = request.query_params.get("title", "")
        return f"<h1>{title}</h1>".encode()  # want: xss


class EscapedCardRenderer(renderers.BaseRenderer):
    media_type = "text/html"
    format = "safecard"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        request = renderer_context["request"]
        title = html.escape(request.query_params.get("title", ""))
        return f"<h1>{title}</h1>".encode()  # ok: xss
