# vulnerable: an address with an empty netloc such as "https:evil.test" or "///evil.test" still leaves the site
from urllib.parse import urlparse

from django.shortcuts import redirect


def after_save(request):
    target = request.GET.get("next", "/")
    if urlparse(target).netloc:
        target = "/"
    return redirect(target)  # want: open-redirect
