# safe: the role in the session is the account's
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse


@login_required
def choose(request):
    wanted = request.POST.get("role", "")
    request.session["role"] = "staff" if request.user.is_staff and wanted == "staff" else "reader"  # ok: trust-boundary
    return HttpResponse("ok")
