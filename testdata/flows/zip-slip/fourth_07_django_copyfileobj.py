# vulnerable: only the backslashes of the member's name are dealt with
import pathlib
import shutil
import zipfile

from django.http import JsonResponse
from django.views import View


class Gallery(View):
    root = pathlib.Path("/srv/gallery")

    def post(self, request):
        count = 0
        with zipfile.ZipFile(request.FILES["pictures"]) as archive:
            for info in archive.infolist():
                if info.is_dir() or not info.filename.lower().endswith((".png", ".jpg")):
                    continue
                target = self.root / info.filename.replace("\\", "/")
                with archive.open(info) as source, target.open("wb") as out:  # want: zip-slip
                    shutil.copyfileobj(source, out)
                count += 1
        return JsonResponse({"pictures": count})
