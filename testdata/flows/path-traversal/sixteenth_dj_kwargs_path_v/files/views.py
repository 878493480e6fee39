# vulnerable: the path converter's text is joined with the folder
import os

from django.conf import settings
from django.http import FileResponse
from django.views import View


class Download(View):
    def get_name(self):
        return self.kwargs["name"]

    def get(self, request, *args, **kwargs):
        place = os.path.join(settings.MEDIA_ROOT, self.get_name())
        return FileResponse(open(place, "rb"))  # want: path-traversal
