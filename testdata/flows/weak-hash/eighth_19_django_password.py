# vulnerable: the old password is compared as unsalted MD5
import hashlib

from django.contrib.auth.models import User
from django.http import HttpResponse, HttpResponseForbidden


def legacy_login(request):
    user = User.objects.filter(username=request.POST["username"]).first()
    digest = hashlib.md5(request.POST["password"].encode("utf-8")).hexdigest()  # want: weak-hash
    if user is None or user.password != "md5$$" + digest:
        return HttpResponseForbidden("wrong")
    return HttpResponse("welcome")
