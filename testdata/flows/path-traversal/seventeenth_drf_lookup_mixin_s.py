# safe: the mixin refuses a parameter that is no name of letters and digits
from pathlib import Path

from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet


class Named:
    lookup_value_regex = ".+"

    def name(self):
        name = self.kwargs["pk"]
        if not name.isalnum():
            raise NotFound()
        return name


class Logs(Named, ViewSet):
    def retrieve(self, request, pk=None):
        lines = Path("/var/log/bench", self.name() + ".log").read_text()  # ok: path-traversal
        return Response({"lines": lines.splitlines()[-20:]})
