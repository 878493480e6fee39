# vulnerable: the link's token is an MD5 of the mail address and the secret
import hashlib

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.http import HttpResponse


def reset(request):
    user = User.objects.get(email=request.POST["email"])
    token = hashlib.md5((settings.SECRET_KEY + user.email).encode()).hexdigest()  # want: weak-hash
    user.email_user("Reset", "https://bench.org/reset/%s/%s" % (user.pk, token))
    return HttpResponse(hashlib.sha256(b"sent").hexdigest()[:4])
