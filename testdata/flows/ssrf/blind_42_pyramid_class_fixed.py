# safe: the view class opens a page below the constant folder of the constant host
from urllib.parse import quote
from urllib.request import urlopen

from pyramid.view import view_config, view_defaults


@view_defaults(route_name="mirror", renderer="json")
class MirrorView:
    base = "https://mirror.example.org/pub/"

    def __init__(self, request):
        self.request = request
        self.page = quote(request.matchdict["page"], safe="")

    @view_config(request_method="GET")
    def get(self):
        with urlopen(self.base + self.page, timeout=3) as answer:  # ok: ssrf
            return {"status": answer.status}
