from django.db import models


class Patient(models.Model):
    name = models.CharField(max_length=100)
    ssn = models.CharField(max_length=12)
    ward = models.CharField(max_length=20)
    discharged = models.BooleanField(default=False)
