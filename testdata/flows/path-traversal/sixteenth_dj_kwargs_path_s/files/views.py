# safe: only the last part of the text is joined with the folder
import os

from django.conf import settings
from django.http import FileResponse
from django.views import View


class Download(View):
    def get_name(self):
        return os.path.basename(self.kwargs["name"]).lstrip(".") or "index"

    def get(self, request, *args, **kwargs):
        place = os.path.join(settings.MEDIA_ROOT, self.get_name())
        return FileResponse(open(place, "rb"))  # ok: path-traversal
