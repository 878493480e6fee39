from django.db import models


class Sheet(models.Model):
    genus = models.CharField(max_length=60)
    species = models.CharField(max_length=60)
    verified = models.BooleanField(default=False)
    owner = models.ForeignKey('auth.User', on_delete=models.CASCADE)


class Visitor(models.Model):
    nickname = models.CharField(max_length=30)
    role = models.CharField(max_length=10, default='guest')
    pin = models.CharField(max_length=128)
