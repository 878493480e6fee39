# safe: the link's token comes from the token generator
import hashlib

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.http import HttpResponse


def reset(request):
    user = User.objects.get(email=request.POST["email"])
    token = default_token_generator.make_token(user)  # ok: weak-hash
    user.email_user("Reset", "https://bench.org/reset/%s/%s" % (user.pk, token))
    return HttpResponse(hashlib.sha256(b"sent").hexdigest()[:4])
