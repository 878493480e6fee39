# vulnerable: save() of the model stores the password as SHA-1
import hashlib

from django.db import models


class Member(models.Model):
    name = models.CharField(max_length=40)
    password = models.CharField(max_length=40)

    def set_password(self, raw):
        self.password = hashlib.sha1(raw.encode()).hexdigest()  # want: weak-hash

    def check_password(self, raw):
        return self.password == hashlib.sha1(raw.encode()).hexdigest()  # want: weak-hash
