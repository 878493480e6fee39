# safe: the resolved path has to be relative to the resolved folder
import pathlib

from django.conf import settings
from django.http import FileResponse, Http404

ROOT = pathlib.Path(settings.MEDIA_ROOT).resolve()


def attachment(request):
    path = (ROOT / request.GET.get("path", "")).resolve()
    try:
        path.relative_to(ROOT)
    except ValueError:
        raise Http404
    if path.suffix not in (".pdf", ".png"):
        raise Http404
    return FileResponse(open(path, "rb"), as_attachment=True)  # ok: path-traversal
