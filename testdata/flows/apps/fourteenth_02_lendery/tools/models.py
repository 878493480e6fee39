import random
import secrets

from django.contrib.auth.models import User
from django.db import models
from django.db.models.expressions import RawSQL


class Tool(models.Model):
    name = models.CharField(max_length=80)
    shelf = models.CharField(max_length=20)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    photo = models.ImageField(upload_to="photos")

    @classmethod
    def near(cls, shelf):
        return cls.objects.annotate(far=RawSQL("levenshtein(shelf, %s)", [shelf]))  # ok: sql-injection

    @classmethod
    def near_raw(cls, shelf):
        return cls.objects.annotate(far=RawSQL("levenshtein(shelf, '" + shelf + "')", []))  # want: sql-injection


class Member(models.Model):
    user = models.OneToOneField(User, on_delete=models.CASCADE)
    street = models.CharField(max_length=200)
    phone = models.CharField(max_length=40)
    is_warden = models.BooleanField(default=False)
    reset_token = models.CharField(max_length=64, blank=True)

    def new_reset_token(self):
        self.reset_token = "".join(random.choice("0123456789abcdef") for _ in range(32))  # want: weak-random
        self.save()
        return self.reset_token

    def new_device_token(self):
        self.reset_token = secrets.token_hex(32)  # ok: weak-random
        self.save()
        return self.reset_token
