# safe: the model uses Django's hasher for the password and SHA-256 for the avatar's address
import hashlib

from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Member(models.Model):
    mail = models.EmailField()
    password = models.CharField(max_length=128)

    def set_password(self, raw):
        self.password = make_password(raw)

    def check_password(self, raw):
        return check_password(raw, self.password)

    def avatar(self):
        return "/avatars/" + hashlib.sha256(self.mail.encode()).hexdigest()  # ok: weak-hash
