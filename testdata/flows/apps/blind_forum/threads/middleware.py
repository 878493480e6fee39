import logging

logger = logging.getLogger("visits")


class VisitLog:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        logger.info("%d %r", response.status_code, request.path)  # ok: log-injection
        referer = request.GET.get("ref")
        if referer:
            logger.info("campaign " + referer)  # want: log-injection
        return response
