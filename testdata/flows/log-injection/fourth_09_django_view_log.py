# vulnerable: the exception's text that is logged quotes the posted value
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
    except QuantityError as error:
        logger.error("cannot add: %s", error)  # want: log-injection
        return HttpResponseBadRequest()
    return JsonResponse({"quantity": number})
