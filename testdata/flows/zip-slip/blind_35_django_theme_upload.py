# vulnerable: the theme's files are written below the folder by their names
import os
import zipfile

from django.http import JsonResponse
from django.views import View


class ThemeUpload(View):
    root = "/srv/themes"

    def target(self, name):
        return "%s/%s" % (self.root, name)

    def post(self, request):
        with zipfile.ZipFile(request.FILES["theme"]) as archive:
            for info in archive.infolist():
                os.makedirs(os.path.dirname(self.target(info.filename)), exist_ok=True)
                with open(self.target(info.filename), "wb") as out:  # want: zip-slip
                    out.write(archive.read(info))
        return JsonResponse({"ok": True})
