# safe: the target begins with a constant folder
from urllib.parse import quote

from django.shortcuts import redirect


def after_save(request):
    name = request.GET.get("name", "")
    return redirect("/documents/" + quote(name, safe="") + "/")  # ok: open-redirect
