import os
import subprocess
from pathlib import Path

from django.http import FileResponse, HttpResponse, HttpResponseBadRequest
from django.utils._os import safe_join

MANUALS = Path("/srv/toolshare/manuals")
PICTURES = "/srv/toolshare/pictures"
SIZES = {"small": "64x64", "large": "512x512"}


def manual(request, name):
    if request.GET.get("plain"):
        return FileResponse(open(safe_join(str(MANUALS), name), "rb"))  # ok: path-traversal
    target = MANUALS / name
    return FileResponse(target.open("rb"))  # want: path-traversal


def picture(request):
    name = request.GET.get("name", "none.png")
    size = SIZES.get(request.GET.get("size"), SIZES["small"])
    source = os.path.join(PICTURES, os.path.basename(name))
    subprocess.run(f"convert {PICTURES}/logo.png -resize {size} /tmp/logo.png", shell=True)  # ok: command-injection
    return FileResponse(open(source, "rb"))  # ok: path-traversal


def label(request):
    text = request.POST.get("text", "")
    printer = request.POST.get("printer", "lp0")
    subprocess.run(["lp", "-d", "lp0", "-"], input=text.encode())  # ok: command-injection
    os.system("lpstat -p " + printer)  # want: command-injection
    return HttpResponse(status=204)


def report(request):
    kind = request.GET.get("kind", "")
    if not kind.isalpha():
        return HttpResponseBadRequest("kind")
    answer = HttpResponse(content_type="text/csv")
    answer["Content-Disposition"] = f'attachment; filename="{kind}.csv"'  # ok: header-injection
    answer.write(subprocess.check_output("toolshare-report --kind " + kind, shell=True))  # ok: command-injection
    return answer
