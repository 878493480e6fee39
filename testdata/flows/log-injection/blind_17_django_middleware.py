# vulnerable: the middleware logs the path information decoded by Django
import logging

logger = logging.getLogger("requests")


class RequestLog:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        logger.info("%s %s", request.method, request.path_info)  # want: log-injection
        return self.get_response(request)
