# safe: what is logged is the parsed number
import logging

from django.http import HttpResponseBadRequest, JsonResponse

logger = logging.getLogger("shop.quantity")


class QuantityError(Exception):
    pass


def quantity(text):
    if not text.isdigit():
        raise QuantityError("not a quantity: " + text)
    return int(text)


def add(request):
    try:
        number = quantity(request.POST.get("quantity", ""))
    except QuantityError:
        return HttpResponseBadRequest()
    logger.info("added: %s", number)  # ok: log-injection
    return JsonResponse({"quantity": number})
