# safe: url_has_allowed_host_and_scheme decides
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def leave(request):
    url = request.GET.get("to", "/")
    host = request.get_host()
    if url_has_allowed_host_and_scheme(url, allowed_hosts={host}, require_https=True):
        return redirect(url)  # ok: open-redirect
    return redirect("/")
