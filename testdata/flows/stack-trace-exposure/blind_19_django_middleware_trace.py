# vulnerable: the process_exception hook returns the trace as text
import sys
import traceback

from django.http import HttpResponse


class ErrorMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        text = "".join(traceback.format_exception(*sys.exc_info()))
        return HttpResponse(text, status=500, content_type="text/plain")  # want: stack-trace-exposure
