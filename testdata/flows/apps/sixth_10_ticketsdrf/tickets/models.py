from django.db import models


class Ticket(models.Model):
    title = models.CharField(max_length=200)
    body = models.TextField()
    state = models.CharField(max_length=20, default="open")
    approved = models.BooleanField(default=False)
