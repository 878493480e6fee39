# vulnerable: the role in the session is the one that was sent
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse


@login_required
def choose(request):
    wanted = request.POST.get("role", "")
    request.session["role"] = wanted  # want: trust-boundary
    return HttpResponse("ok")
