import json
import logging
import uuid
from decimal import Decimal, InvalidOperation

from django.conf import settings
from django.db import connection
from django.http import HttpResponse, HttpResponseForbidden, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.html import escape
from django.utils.http import url_has_allowed_host_and_scheme

from . import signing
from .models import Payment
from .provider import Provider

logger = logging.getLogger("ledger")


def start(request):
    try:
        amount = Decimal(request.POST["amount"])
    except (KeyError, InvalidOperation) as error:
        return JsonResponse({"error": str(error)}, status=400)  # want: stack-trace-exposure
    reference = uuid.uuid4().hex  # ok: weak-random
    Payment.objects.create(reference=reference, amount=amount)  # ok: mass-assignment
    request.session["reference"] = reference  # ok: trust-boundary
    request.session["return_to"] = request.POST.get("return_to", "/")  # want: trust-boundary
    return JsonResponse({"id": Provider().create(reference, amount)})


def returned(request):
    target = request.GET.get("to", "/")
    if not url_has_allowed_host_and_scheme(target, settings.RETURN_HOSTS):
        target = "/"
    if request.GET.get("partner"):
        return HttpResponseRedirect("//" + request.GET["partner"] + "/paid")  # want: open-redirect
    return HttpResponseRedirect(target)  # ok: open-redirect


def receipt(request, pk):
    payment = get_object_or_404(Payment, pk=pk)
    greeting = request.GET.get("greeting", "Thank you")
    body = "<p>" + escape(greeting) + "</p><p>" + str(payment.amount) + "</p>"
    return HttpResponse(body)  # ok: xss


def notify(request):
    old = request.headers.get("X-Scheme") == "1"
    if not signing.valid(request.body, request.headers.get("X-Signature", ""), old):
        logger.warning("signature refused from %r", request.headers.get("X-Client"))  # ok: log-injection
        return HttpResponseForbidden()
    body = json.loads(request.body)
    state = Provider().state(body["path"])
    Payment.objects.filter(reference=body["reference"]).update(state=state)  # ok: mass-assignment
    logger.info("payment " + body["reference"] + " is " + state)  # want: log-injection
    return JsonResponse({"ok": True})


def history(request):
    order = "DESC" if request.GET.get("newest") else "ASC"
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, amount FROM ledger_payment ORDER BY id " + order)  # ok: sql-injection
        rows = cursor.fetchall()
    return JsonResponse({"rows": [[r[0], str(r[1])] for r in rows]})
