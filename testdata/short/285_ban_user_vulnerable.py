# vulnerable: CWE-285 (or 862, 863, 284, 306): everybody who is logged in can ban users
from django.contrib.auth.decorators import login_required, permission_required
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST


@login_required
@require_POST
def ban(request, user_id):  # want: CWE-285
    """Ban a user from the forum. For administrators."""
    user = get_object_or_404(User, pk=user_id)
    user.is_active = False
    user.save()
    return JsonResponse({"banned": user.username})
