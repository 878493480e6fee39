# vulnerable: the mixin gives the parameter of the path as it is
from pathlib import Path

from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet


class Named:
    lookup_value_regex = ".+"

    def name(self):
        name = self.kwargs["pk"]
        return name


class Logs(Named, ViewSet):
    def retrieve(self, request, pk=None):
        lines = Path("/var/log/bench", self.name() + ".log").read_text()  # want: path-traversal
        return Response({"lines": lines.splitlines()[-20:]})
