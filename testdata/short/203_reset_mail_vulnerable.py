# vulnerable: CWE-203 (or 204, 200): the answer tells whether an account exists
from django.contrib.auth import get_user_model
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .mails import send_reset_mail


@require_POST
def forgot_password(request):
    """Send a mail with a link for a new password."""
    user = get_user_model().objects.filter(email=request.POST.get("email", "")).first()
    if user is None:
        return JsonResponse({"error": "There is no account with this address"}, status=404)  # want: CWE-203
    send_reset_mail.delay(user.pk)
    return JsonResponse({"message": "If there is an account, a mail is on its way"})
