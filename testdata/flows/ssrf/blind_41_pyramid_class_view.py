# vulnerable: the view class opens the address of the matchdict
from urllib.request import urlopen

from pyramid.view import view_config, view_defaults


@view_defaults(route_name="mirror", renderer="json")
class MirrorView:
    def __init__(self, request):
        self.request = request
        self.address = "/".join(request.matchdict["parts"])

    @view_config(request_method="GET")
    def get(self):
        with urlopen("http://" + self.address, timeout=3) as answer:  # want: ssrf
            return {"status": answer.status}
