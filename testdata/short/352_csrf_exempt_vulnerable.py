# vulnerable: CWE-352: protection against forged requests is switched off
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt  # want: CWE-352
@login_required
@require_POST
def change_address(request):
    """Change the mail address of the user."""
    request.user.email = request.POST["email"]
    request.user.save(update_fields=["email"])
    return JsonResponse({"email": request.user.email})
