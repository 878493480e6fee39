# safe: the invitation's code is drawn by Django's helper
import random
import string

from django.db import models
from django.utils.crypto import get_random_string


def new_code():
    return get_random_string(8, string.ascii_uppercase)  # ok: weak-random


class Invitation(models.Model):
    email = models.EmailField()
    secret_code = models.CharField(max_length=8, default=new_code)
    lucky = models.FloatField(default=0)
