# vulnerable: the password column gets the MD5 sum
import hashlib

from django.contrib.auth.hashers import make_password
from django.core.cache import cache
from django.http import HttpResponse


def sum_of(text):
    return hashlib.md5(text.encode()).hexdigest()  # want: weak-hash


def change(request, account):
    password = request.POST["password"]
    account.password = sum_of(password)
    account.save()
    return HttpResponse("changed")
