# safe: the default of the token field is drawn by secrets, the colour by random
import random
import secrets

from django.db import models


def new_token():
    return secrets.token_hex(20)


def new_colour():
    return random.choice(["red", "green", "blue"])  # ok: weak-random


class ApiKey(models.Model):
    token = models.CharField(max_length=40, default=new_token)
    colour = models.CharField(max_length=5, default=new_colour)
