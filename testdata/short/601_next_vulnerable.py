# vulnerable: CWE-601: the visitor is sent wherever the address says
from urllib.parse import urlsplit

from django.contrib.auth import logout
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def sign_out(request):
    """Log out and go on."""
    logout(request)
    target = request.GET.get("next", "/")
    if not urlsplit(target).scheme.startswith("http"):
        target = "https://" + target
    return HttpResponseRedirect(target)  # want: CWE-601
