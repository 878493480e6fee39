# safe: CWE-501 (or 639, 269, 565): the role comes from the database
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Membership


@require_POST
def choose_team(request):
    """Choose the team to work for."""
    membership = Membership.objects.get(user=request.user, team_id=request.POST["team"])
    request.session["team"] = membership.team_id
    request.session["team_role"] = membership.role  # ok: CWE-501
    return JsonResponse({"ok": True})
