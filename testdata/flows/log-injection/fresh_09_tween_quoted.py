# safe: the parameter is percent-encoded before it is written
import logging
from urllib.parse import quote

log = logging.getLogger(__name__)


def audit_tween_factory(handler, registry):
    enabled = registry.settings.get("audit", "true") == "true"

    def audit_tween(request):
        response = handler(request)
        if enabled:
            comment = quote(request.params.get("comment", "-"))
            log.info("%s %d comment=%s", request.method, response.status_int, comment)  # ok: log-injection
        return response

    return audit_tween


def includeme(config):
    config.add_tween(__name__ + ".audit_tween_factory")
