# safe: the path is percent encoded again
import logging
from urllib.parse import quote

logger = logging.getLogger("requests")


class RequestLog:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        logger.info("%s %s", request.method, quote(request.path_info))  # ok: log-injection
        return self.get_response(request)
