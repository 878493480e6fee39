# safe: the 500 handler logs the trace and answers with a constant
import logging
import traceback

from django.http import HttpResponseServerError

logger = logging.getLogger("errors")


def handler500(request):
    logger.error(traceback.format_exc())
    return HttpResponseServerError("internal error", content_type="text/plain")  # ok: stack-trace-exposure
