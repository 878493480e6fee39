from django.db import models

from .tokens import new_code


class PasswordReset(models.Model):
    email = models.EmailField()
    token = models.CharField(max_length=40, default=new_code)
