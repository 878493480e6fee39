# safe: Django's safe_join raises for paths outside the folder
from django.http import StreamingHttpResponse
from django.utils._os import safe_join
from django.views import View


class Export(View):
    folder = "/srv/exports"

    def lines(self, name):
        path = safe_join(self.folder, name)
        with open(path, encoding="utf-8") as handle:  # ok: path-traversal
            for line in handle:
                yield line.upper()

    def post(self, request):
        return StreamingHttpResponse(self.lines(request.POST["name"]), content_type="text/plain")
