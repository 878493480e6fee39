# vulnerable: the tween writes a parameter of every request
import logging

log = logging.getLogger(__name__)


def audit_tween_factory(handler, registry):
    enabled = registry.settings.get("audit", "true") == "true"

    def audit_tween(request):
        response = handler(request)
        if enabled:
            comment = request.params.get("comment", "-")
            log.info("%s %d comment=%s", request.method, response.status_int, comment)  # want: log-injection
        return response

    return audit_tween


def includeme(config):
    config.add_tween(__name__ + ".audit_tween_factory")
