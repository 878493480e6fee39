# vulnerable: the Referer header may be of any site
from django.http import HttpResponseRedirect


def vote(request, pk):
    request.session["voted"] = int(pk)
    back = request.META.get("HTTP_REFERER", "/")
    return HttpResponseRedirect(back)  # want: open-redirect
