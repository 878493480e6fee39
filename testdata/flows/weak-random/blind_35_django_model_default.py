# vulnerable: the default of the model's token field is drawn by random
import random
import string

from django.db import models


def new_token():
    return "".join(random.choice(string.ascii_letters) for _ in range(40))  # want: weak-random


class ApiKey(models.Model):
    token = models.CharField(max_length=40, default=new_token)
    owner = models.CharField(max_length=40)
