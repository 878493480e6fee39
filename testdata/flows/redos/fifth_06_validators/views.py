from django.http import JsonResponse

from validators import Email


def subscribe(request):
    email = Email(request.POST["email"])
    return JsonResponse({"valid": email.valid})
