# vulnerable: CWE-501 (or 639, 269, 565): what the request says is kept in the session as trusted
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Membership


@require_POST
def choose_team(request):
    """Choose the team to work for."""
    request.session["team"] = request.POST["team"]
    request.session["team_role"] = request.POST["role"]  # want: CWE-501
    return JsonResponse({"ok": True})
