# vulnerable: the archive folder is joined with the POST value inside a generator
import os

from django.http import StreamingHttpResponse
from django.views import View


class Export(View):
    folder = "/srv/exports"

    def lines(self, name):
        path = os.path.join(self.folder, name)
        with open(path, encoding="utf-8") as handle:  # want: path-traversal
            for line in handle:
                yield line.upper()

    def post(self, request):
        return StreamingHttpResponse(self.lines(request.POST["name"]), content_type="text/plain")
