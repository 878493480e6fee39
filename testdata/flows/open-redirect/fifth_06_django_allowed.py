# safe: a foreign target is replaced
import logging

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

log = logging.getLogger(__name__)


def leave(request):
    target = request.GET.get("target", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        log.warning("foreign target")
        target = "/"
    return HttpResponseRedirect(target)  # ok: open-redirect
