# safe: the hook answers with the incident's number
import logging
import uuid

from django.http import HttpResponse

logger = logging.getLogger(__name__)


class ErrorMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        number = uuid.uuid4().hex
        logger.error("incident %s", number, exc_info=exception)
        return HttpResponse("incident " + number, status=500, content_type="text/plain")  # ok: stack-trace-exposure
