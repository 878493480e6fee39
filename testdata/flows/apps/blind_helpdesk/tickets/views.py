import logging

from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View

from .files import attachment_path
from .forms import TicketForm
from .models import Ticket

logger = logging.getLogger(__name__)


class TicketList(View):
    def get(self, request):
        tickets = Ticket.objects.filter(owner=request.user)
        if "priority" in request.GET:
            tickets = tickets.in_order(request.GET["priority"])
        return render(request, "tickets/list.html", {"tickets": tickets})

    def post(self, request):
        form = TicketForm(request.POST)
        if not form.is_valid():
            return JsonResponse(form.errors, status=400)
        ticket = form.save(commit=False)
        ticket.owner = request.user
        ticket.save()
        logger.info("ticket created: %s", request.POST["subject"])  # want: log-injection
        return redirect("ticket", pk=ticket.pk)  # ok: open-redirect


def ticket(request, pk):
    item = get_object_or_404(Ticket, pk=pk, owner=request.user)
    note = request.GET.get("note", "")
    return render(request, "tickets/ticket.html", {"ticket": item, "note": note})  # want: xss


def close(request, pk):
    Ticket.objects.filter(pk=pk, owner=request.user).update(closed=True)
    logger.info("ticket %d closed", pk)  # ok: log-injection
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/tickets/"
    return redirect(target)  # ok: open-redirect


def attachment(request, name):
    try:
        return FileResponse(open(attachment_path(name), "rb"), as_attachment=True)  # ok: path-traversal
    except FileNotFoundError:
        raise Http404


def search(request):
    word = request.GET.get("q", "")
    count = Ticket.objects.filter(owner=request.user).matching(word).count()
    return HttpResponse("<p>%d hits for %s</p>" % (count, word))  # want: xss
