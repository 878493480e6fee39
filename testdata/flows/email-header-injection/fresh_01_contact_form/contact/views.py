from django.http import HttpResponseRedirect
from django.shortcuts import render

from .mailer import deliver


def contact(request):
    if request.method != "POST":
        return render(request, "contact/form.html")
    subject = request.POST.get("subject", "").strip()[:100]
    deliver("desk@example.org", subject, request.POST.get("text", ""))
    return HttpResponseRedirect("/thanks/")
