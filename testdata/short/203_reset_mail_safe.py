# safe: CWE-203 (or 204, 200): it is the same for all
from django.contrib.auth import get_user_model
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .mails import send_reset_mail


@require_POST
def forgot_password(request):
    """Send a mail with a link for a new password."""
    user = get_user_model().objects.filter(email=request.POST.get("email", "")).first()
    if user is not None:
        send_reset_mail.delay(user.pk)
    return JsonResponse({"message": "If there is an account, a mail is on its way"})
