# vulnerable: the invitation's code is drawn by the plain generator
import random
import string

from django.db import models
from django.utils.crypto import get_random_string


def new_code():
    return "".join(random.sample(string.ascii_uppercase, 8))  # want: weak-random


class Invitation(models.Model):
    email = models.EmailField()
    secret_code = models.CharField(max_length=8, default=new_code)
    lucky = models.FloatField(default=0)
