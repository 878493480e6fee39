# vulnerable: endswith without a dot admits a longer domain
from urllib.parse import urlsplit

from django.shortcuts import redirect


def leave(request):
    url = request.GET.get("to", "https://example.org/")
    host = urlsplit(url).hostname or ""
    if host.endswith("example.org"):
        return redirect(url)  # want: open-redirect
    return redirect("https://example.org/")
