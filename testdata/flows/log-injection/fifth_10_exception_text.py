# safe: the text of the exception is a constant
import logging

from django.http import HttpResponseBadRequest, JsonResponse

logger = logging.getLogger(__name__)


class BadCode(Exception):
    pass


def parse(code):
    if not code.startswith("C-"):
        raise BadCode("not a code")
    return code[2:]


def show(request):
    try:
        number = parse(request.GET.get("code", ""))
    except BadCode as error:
        logger.error("refused: %s", error)  # ok: log-injection
        return HttpResponseBadRequest()
    return JsonResponse({"number": number})
