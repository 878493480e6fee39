from django.http import HttpResponse

from .models import PasswordReset


def forgot(request):
    PasswordReset.objects.create(email=request.POST["email"])
    return HttpResponse("mail sent")
