# safe: the exception view answers with a constant
import logging

from pyramid.view import exception_view_config

log = logging.getLogger(__name__)


@exception_view_config(Exception, renderer="json")
def failed(exc, request):
    log.error("view failed", exc_info=exc)
    request.response.status_int = 500
    return {"error": "internal error"}  # ok: stack-trace-exposure
